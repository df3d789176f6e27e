namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>Days of issue that are often asked for.</summary>
public sealed record InvoicePeriod(string Name, DateOnly From, DateOnly To)
{
    public static IReadOnlyList<InvoicePeriod> All(DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var year = new DateOnly(today.Year, 1, 1);
        return
        [
            new("This month", month, month.AddMonths(1).AddDays(-1)),
            new("Last month", month.AddMonths(-1), month.AddDays(-1)),
            new("This year", year, year.AddYears(1).AddDays(-1)),
            new("Last year", year.AddYears(-1), year.AddDays(-1)),
        ];
    }
}
