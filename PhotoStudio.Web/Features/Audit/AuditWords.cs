using System.Globalization;
using System.Text.RegularExpressions;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Audit;

/// <summary>How the audit log reads.</summary>
internal static partial class AuditWords
{
    public static string Of(AuditArea area) => area switch
    {
        AuditArea.Settings => "Settings",
        AuditArea.Users => "Users",
        AuditArea.Clients => "Clients",
        AuditArea.Prices => "Prices",
        AuditArea.Invoices => "Invoices",
        AuditArea.Expenses => "Expenses",
        AuditArea.Portfolio => "Portfolio",
        AuditArea.Reviews => "Reviews",
        AuditArea.Mail => "E-mail",
        AuditArea.Backup => "Backup",
    };

    public static string Of(AuditAct act) => act switch
    {
        AuditAct.Added => "added",
        AuditAct.Changed => "changed",
        AuditAct.Deleted => "deleted",
        AuditAct.SignedOut => "signed out everywhere",
        AuditAct.Exported => "exported",
        AuditAct.Erased => "erased",
        AuditAct.Written => "wrote",
        AuditAct.Restored => "restored",
    };

    /// <summary>"invoices.dueDays" as "Invoices: due days".</summary>
    public static string Field(string field)
    {
        var words = string.Join(": ", field.Split('.').Select(part => Hump().Replace(part, match => " " + match.Value.ToLowerInvariant())));
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Value(AuditValueKind kind, string? text, StudioFormat format) => (kind, text) switch
    {
        (_, null or "") => StudioFormat.None,
        (AuditValueKind.Money, _) when long.TryParse(text, CultureInfo.InvariantCulture, out var minor) => format.Money(minor),
        (AuditValueKind.YesNo, _) => text == "true" ? "yes" : "no",
        (AuditValueKind.Instant, _) when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) => format.Instant(instant),
        (AuditValueKind.Day, _) when DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) => format.Day(day),
        _ => text,
    };

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hump();
}
