using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Tests.Domain.Demo;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Overview;

/// <summary>Each figure of the Overview opens a list: its rows, page after page, add up to the figure.</summary>
[Collection(DemoCollection.Name)]
public sealed class RowsAddUpTests(DemoFixture demo)
{
    public static TheoryData<PeriodKind> Periods => [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year, PeriodKind.LastYear];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Periods))]
    public Task Of_the_demo(PeriodKind kind) => new FigureRows(demo.Studio, Cancel).CheckAsync(Period.Of(kind, demo.Studio.Today));

    [Fact]
    public Task Of_any_days_of_the_demo() => new FigureRows(demo.Studio, Cancel).CheckAsync(Period.Range(new DateOnly(2026, 2, 27), new DateOnly(2026, 9, 3)));

    [Fact]
    public async Task Of_each_month_of_the_chart()
    {
        var figures = new FigureRows(demo.Studio, Cancel);
        var months = (await demo.Studio.Get<OverviewQueries>().ReadAsync(Cast.Sam, Period.Of(PeriodKind.Month, demo.Studio.Today), Cancel)).Done().Months;
        foreach (var month in months)
        {
            var days = new DayRange(month.Month, month.Month.AddMonths(1).AddDays(-1));
            Assert.Equal((month.Revenue, month.Expenses, month.Profit), (await figures.ReceivedAsync(days), await figures.SpentAsync(days), await figures.LedgerAsync(days)));
        }

        Assert.Contains(months, month => month.Expenses > 0 && month.Revenue > 0);
    }
}
