using System.Globalization;
using Bunit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Features.Overview;

namespace PhotoStudio.Tests.Web.Overview;

/// <summary>What the parts of the Overview decide.</summary>
public sealed class OverviewPartsTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly StudioFormat Format = new(CultureInfo.GetCultureInfo("en-IE"), Currency.Of("EUR"), TimeZoneInfo.Utc, Today);

    [Fact]
    public void Only_what_waits_is_listed_and_overdue_invoices_come_first()
    {
        var none = new MoneySum(0, 0);
        var decisions = new OverviewDecisions(new OverdueInvoices(1, 98_40, new DateOnly(2026, 11, 11)), 2, new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc), none, none, 0, 0, 1, new PeopleWaiting(1, "יוסי"));

        var list = Render<DecisionList>(p => p.Add(c => c.Items, Decision.Of(decisions, Format)).AddCascadingValue(Format));

        Assert.Equal(["/invoicing?state=overdue", "/sessions?status=request&sort=createdAt", "/reviews?tab=waiting", "/users?state=pending"], list.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("€98.40, oldest 12 days late", list.Markup, StringComparison.Ordinal);
        Assert.Equal("יוסי", list.Find("bdi").TextContent);
    }

    [Fact]
    public void Nobody_who_may_not_approve_is_told_who_waits()
    {
        var none = new MoneySum(0, 0);
        Assert.Empty(Decision.Of(new OverviewDecisions(new OverdueInvoices(0, 0, null), 0, null, none, none, 0, 0, 0, null), Format));
    }

    [Fact]
    public void The_chart_says_every_month_in_a_table_too()
    {
        MonthMoney[] months = [.. Enumerable.Range(0, 12).Select(index => new MonthMoney(new DateOnly(2025, 12, 1).AddMonths(index), index * 1000_00, index * 100_00 + 50_00))];

        var chart = Render<MoneyChart>(p => p.Add(c => c.Months, months).Add(c => c.Period, Period.Of(PeriodKind.Month, Today)).AddCascadingValue(Format));

        Assert.Equal(12, chart.FindAll("tbody tr").Count);
        Assert.Equal(["€11,000.00", "€1,150.00", "€9,850.00"], chart.FindAll("tbody tr:last-child td").Select(cell => cell.TextContent));
        Assert.Equal(["/overview/received", "/expenses", "/overview/profit"], chart.FindAll("tbody tr:last-child a").Select(link => link.GetAttribute("href")!.Split('?')[0]));
        Assert.Equal("/overview/received?from=2026-11-01&to=2026-11-30", chart.Find("tbody tr:last-child a").GetAttribute("href"));
        Assert.Single(chart.FindAll(".val.now"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 18_420)]
    [InlineData(-300, 950)]
    [InlineData(0, 3_400_000)]
    public void A_scale_holds_all_amounts_on_a_few_round_lines(int least, int most)
    {
        var scale = new ChartScale([(least, 0, 0), (most, 0, least)]);

        Assert.InRange(scale.Ticks.Count, 2, 8);
        Assert.InRange(scale.Top(most), 0, scale.Y(0));
        Assert.True(scale.Y(least) <= scale.Y(scale.Ticks[0]));
        Assert.Contains(0m, scale.Ticks);
    }

    [Fact]
    public void The_strip_shows_seven_days_and_marks_today()
    {
        var session = new CalendarSession(Guid.NewGuid(), Guid.NewGuid(), SessionStatus.Booked, Today.AddDays(2), null, 60, "Portrait", "陈思远", null, null, "EUR", 0, 0);

        var strip = Render<WeekStrip>(p => p.Add(c => c.Week, new DayRange(Today, Today.AddDays(6))).Add(c => c.Sessions, [session]).AddCascadingValue(Format));

        Assert.Equal(7, strip.FindAll("li").Count);
        Assert.Equal("23", strip.Find("li.today b").TextContent);
        Assert.Equal($"/sessions/{session.Id}", strip.Find("li:nth-child(3) a.ev").GetAttribute("href"));
    }
}
