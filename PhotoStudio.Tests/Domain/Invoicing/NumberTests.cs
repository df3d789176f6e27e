using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

public sealed class NumberTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("INV-{year}-{number:0000}", 7, "INV-2026-0007")]
    [InlineData("INV-{year}-{number:0000}", 12345, "INV-2026-12345")]
    [InlineData("{year}/{number}", 12, "2026/12")]
    [InlineData("{number:000000000} of {year}", 5, "000000005 of 2026")]
    [InlineData("R{year}{year}-{number}", 1, "R20262026-1")]
    public void A_number_is_written_in_the_format_of_the_studio(string format, int number, string text)
    {
        Assert.Null(NumberFormat.Check(format));
        Assert.Equal(text, NumberFormat.Write(format, 2026, number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("INV-{number}")]
    [InlineData("INV-{year}")]
    [InlineData("{year}-{number}-{number}")]
    [InlineData("{year}-{number:#}")]
    [InlineData("{year}-{number:0000000000}")]
    [InlineData("{YEAR}-{number}")]
    [InlineData("{year}-{number}-{client}")]
    [InlineData("{year}-{number}<b>")]
    [InlineData("{year}-{number}\n")]
    [InlineData("A format of more than sixty characters is refused {year} {number}")]
    public void A_format_that_could_repeat_or_spoil_a_number_is_refused(string? format) => Assert.NotNull(NumberFormat.Check(format));

    [Fact]
    public async Task A_new_year_begins_a_new_series_when_it_is_midnight_in_the_studio()
    {
        await using var studio = await StudioSqlite.StartAsync();
        (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { TimeZone = "America/New_York" }, null, Cancel)).Done();
        Assert.Equal(("INV-2026-0001", new DateOnly(2026, 11, 23)), await IssueAsync(studio));

        studio.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 4, 30, 0, TimeSpan.Zero));
        Assert.Equal(("INV-2026-0002", new DateOnly(2026, 12, 31)), await IssueAsync(studio));

        studio.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 5, 0, 0, TimeSpan.Zero));
        Assert.Equal(("INV-2027-0001", new DateOnly(2027, 1, 1)), await IssueAsync(studio));
    }

    [Fact]
    public async Task A_draft_burns_no_number_and_a_void_one_keeps_its_own()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var draft = (await CreateAsync(studio, true)).ToString();
        (await studio.Get<InvoiceService>().DeleteDraftAsync(Cast.Sam, Guid.Parse(draft), Cancel)).Done();
        var first = await CreateAsync(studio, false);
        (await studio.Get<InvoiceEditService>().EditAsync(Cast.Ada, first, new InvoiceEditInput { Action = "void" }, Cancel)).Done();
        Assert.Equal("INV-2026-0002", (await IssueAsync(studio)).Number);
        Assert.Equal("INV-2026-0001", (await studio.Get<InvoiceReader>().FindAsync(Cast.Ada, first, Cancel)).Done().Row.Number);
    }

    private static async Task<(string? Number, DateOnly? Day)> IssueAsync(StudioSqlite studio)
    {
        var row = (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, await CreateAsync(studio, false), Cancel)).Done().Row;
        return (row.Number, row.IssueDate);
    }

    private static async Task<Guid> CreateAsync(StudioSqlite studio, bool draft) =>
        (await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Amount = 100, Draft = draft }, Cancel)).Done();
}
