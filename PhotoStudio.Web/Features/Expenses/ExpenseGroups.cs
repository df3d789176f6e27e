using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>Rows under a head of time, and what they come to; no head where the list is sorted by amount, no sum where a page may have cut the group.</summary>
public sealed record ExpenseGroup(string? Head, IReadOnlyList<ExpenseRow> Rows, long? Sum)
{
    /// <param name="rows">In their order.</param>
    /// <param name="sort">How they are sorted.</param>
    /// <param name="whole">True when the page holds all there are.</param>
    /// <param name="format">Knows today, the weeks and the words.</param>
    public static IReadOnlyList<ExpenseGroup> Of(IReadOnlyList<ExpenseRow> rows, ExpenseSort sort, bool whole, StudioFormat format) => sort switch
    {
        ExpenseSort.Date or ExpenseSort.DateDescending =>
            [.. rows.GroupBy(row => HeadOf(row.Date, format)).Select(group => new ExpenseGroup(group.Key, [.. group], whole ? group.Sum(row => row.Amount) : null))],
        ExpenseSort.Amount or ExpenseSort.AmountDescending => [new ExpenseGroup(null, rows, null)],
    };

    private static string HeadOf(DateOnly day, StudioFormat format)
    {
        var week = WeekOf(format.Today, format);
        if (day >= week) return "This week";
        if (day >= week.AddDays(-7)) return "Last week";
        return (day.Year, day.Month) == (format.Today.Year, format.Today.Month) ? $"Earlier in {format.Month(day)}" : format.Month(day);
    }

    private static DateOnly WeekOf(DateOnly day, StudioFormat format) => day.AddDays(-(((int)day.DayOfWeek - (int)format.Culture.DateTimeFormat.FirstDayOfWeek + 7) % 7));
}
