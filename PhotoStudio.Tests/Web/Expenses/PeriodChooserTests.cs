using Bunit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Features.Expenses;
using PhotoStudio.Web.Features.Overview;
using PhotoStudio.Web.Shared.Periods;

namespace PhotoStudio.Tests.Web.Expenses;

public sealed class PeriodChooserTests : OfficeScreen
{
    [Fact]
    public void It_offers_month_quarter_year_and_last_year_as_addresses_and_marks_the_chosen()
    {
        var chooser = Render<PeriodChooser>(p => p.Add(c => c.Value, Period.Of(PeriodKind.Quarter, Format.Today)).Add(c => c.Href, OverviewAddress).AddCascadingValue(Format));
        Assert.Equal(["/expenses", "/expenses?period=quarter", "/expenses?period=year", "/expenses?period=lastYear"], chooser.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Quarter", chooser.Find("[aria-current]").TextContent);
        Assert.Equal("false", chooser.Find("button").GetAttribute("aria-pressed"));
    }

    [Theory]
    [InlineData("?from=2026-03-10&to=2026-04-19", "Mar 10 to Apr 19, beside Jan 28 to Mar 9")]
    [InlineData("?from=2026-04-19&to=2026-03-10", "November so far, beside Oct 1 to Oct 23")]
    [InlineData("?period=lastYear", "2025, beside 2024")]
    [InlineData("?period=%00&page=-1&category=x", "November so far, beside Oct 1 to Oct 23")]
    [InlineData("?from=0001-01-01&to=9999-12-31", "November so far, beside Oct 1 to Oct 23")]
    public void An_address_gives_its_period_and_what_cannot_be_read_this_month(string query, string words) =>
        Assert.Equal(words, PeriodWords.Compared(ExpensePlace.Read(query, Format.Today).Period, Format));

    [Fact]
    public void The_address_holds_every_filter_of_the_expenses()
    {
        var place = new ExpensePlace(Period.Range(new DateOnly(2026, 1, 2), new DateOnly(2026, 3, 4)))
        {
            CategoryId = Guid.CreateVersion7(),
            SessionId = Guid.CreateVersion7(),
            Open = Guid.CreateVersion7(),
            Method = PhotoStudio.Domain.Payments.PaymentMethod.BankTransfer,
            HasReceipt = false,
            Search = "Ó & co",
            Sort = PhotoStudio.Domain.Expenses.ExpenseSort.Amount,
            Page = 3,
        };
        Assert.Equal(place, ExpensePlace.Read(new Uri("http://studio" + place.Href()).Query, Format.Today));
        Assert.StartsWith("/expenses/export.csv?from=2026-01-02&to=2026-03-04&", place.ExportHref(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_begin_as_the_studio_counts_them_and_a_month_is_drawn_in_whole_ones()
    {
        var place = CalendarPlace.Read(null, "2026-11-23", null, null, Format.Today);
        Assert.Equal(new DayRange(new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 5)), place.Days(Format));
        Assert.Equal(new DateOnly(2026, 12, 1), place.Turned(1).Day);
        Assert.Equal(Format.Today, CalendarPlace.Read("week", "soon", null, null, Format.Today).Day);
    }

    private static string OverviewAddress(Period period) => new ExpensePlace(period).Href();
}
