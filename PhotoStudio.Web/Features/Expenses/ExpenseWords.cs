using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>The sentences of the expenses.</summary>
internal static class ExpenseWords
{
    /// <summary>"1 expense", "15 expenses".</summary>
    public static string Count(int count, StudioFormat format) => $"{format.Count(count)} {(count == 1 ? "expense" : "expenses")}";

    /// <summary>"Foto Keane · card".</summary>
    public static string Under(ExpenseRow row)
    {
        var method = PaymentWords.Method(row.Method);
        return row.Supplier is null ? method : $"{row.Supplier} · {method.ToLowerInvariant()}";
    }

    /// <summary>"Wedding, 12 Dec".</summary>
    public static string Session(ExpenseRow row, StudioFormat format) => row.SessionDate is { } day ? $"{row.SessionType}, {format.ShortDay(day)}" : row.SessionType ?? "";

    /// <summary>"37%" of all; a dash where all is nothing.</summary>
    public static string Share(long part, long all, StudioFormat format) =>
        all <= 0 || part < 0 ? StudioFormat.None : format.Percent(decimal.Round(part * 100m / all, 0, MidpointRounding.AwayFromZero));

    /// <summary>"2.4 MB", "380 KB".</summary>
    public static string Size(long bytes, StudioFormat format) => bytes >= 1_000_000
        ? $"{format.Quantity(decimal.Round(bytes / 1_000_000m, 1))} MB"
        : $"{format.Quantity(Math.Max(1, decimal.Round(bytes / 1000m)))} KB";
}
