using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;

namespace PhotoStudio.Tests.Domain.Overview;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(PeriodKind.Month, "2026-11-23", "2026-11-01..2026-11-30", "2026-10-01..2026-10-23")]
    [InlineData(PeriodKind.Month, "2026-11-30", "2026-11-01..2026-11-30", "2026-10-01..2026-10-31")]
    [InlineData(PeriodKind.Month, "2026-03-30", "2026-03-01..2026-03-31", "2026-02-01..2026-02-28")]
    [InlineData(PeriodKind.Month, "2026-01-01", "2026-01-01..2026-01-31", "2025-12-01..2025-12-01")]
    [InlineData(PeriodKind.Quarter, "2026-11-23", "2026-10-01..2026-12-31", "2026-07-01..2026-08-23")]
    [InlineData(PeriodKind.Year, "2028-02-29", "2028-01-01..2028-12-31", "2027-01-01..2027-02-28")]
    [InlineData(PeriodKind.LastYear, "2026-11-23", "2025-01-01..2025-12-31", "2024-01-01..2024-12-31")]
    public void A_period_that_is_not_over_is_compared_with_the_same_part_of_the_one_before(PeriodKind kind, string today, string days, string before)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var period = Period.Of(kind, day);
        Assert.Equal((days, before), (Text(period.Days), Text(period.Before(day))));
    }

    [Theory]
    [InlineData("2026-03-10", "2026-03-19", "2026-02-28..2026-03-09")]
    [InlineData("2026-03-10", "2026-03-10", "2026-03-09..2026-03-09")]
    [InlineData("2026-02-01", "2026-03-31", "2025-12-01..2026-01-31")]
    [InlineData("2026-11-20", "2026-11-29", "2026-11-10..2026-11-13")]
    public void Any_days_are_compared_with_as_many_before_and_whole_months_with_months(string from, string to, string before)
    {
        var period = Period.Range(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(before, Text(period.Before(new DateOnly(2026, 11, 23))));
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-30", "2025-12-01..2026-11-30")]
    [InlineData("2026-01-01", "2026-12-31", "2025-12-01..2026-11-30")]
    [InlineData("2025-01-01", "2025-12-31", "2025-01-01..2025-12-31")]
    [InlineData("2020-01-01", "2025-06-15", "2022-07-01..2025-06-30")]
    public void The_chart_has_twelve_months_at_least_and_none_to_come(string from, string to, string months)
    {
        var period = Period.Range(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(months, Text(ChartMonths.Of(period, new DateOnly(2026, 11, 23))));
    }

    private static string Text(DayRange days) => FormattableString.Invariant($"{days.From:yyyy-MM-dd}..{days.To:yyyy-MM-dd}");
}
