using System.Globalization;
using System.Text;
using CsvHelper;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Expenses;

public sealed class ExportTests : ExpenseOffice
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public async Task A_cell_that_a_spreadsheet_would_run_is_shown_as_it_is(string hostile)
    {
        await AddAsync(input => input with { Description = hostile, Supplier = "a;b,\"c\"\nd" });
        var cells = (await ReadAsync())[1];
        Assert.Equal("'" + hostile, cells[2]);
        Assert.Equal("a;b,\"c\"\nd", cells[3]);
    }

    [Theory]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("x=1", "x=1")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Only_the_beginning_matters(string? text, string? written) => Assert.Equal(written, CsvCells.Harmless(text));

    [Theory]
    [InlineData("en-US", "-1234.50")]
    [InlineData("de-DE", "-1234,50")]
    [InlineData("sv-SE", "-1234,50")]
    public async Task Numbers_stay_numbers_in_the_studios_culture(string culture, string amount)
    {
        (await Studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { Culture = culture }, null, Cancel)).Done();
        await AddAsync(input => input with { Amount = -1234.50m });
        var cells = (await ReadAsync())[1];
        Assert.Equal(("2026-11-23", amount, "USD"), (cells[0], cells[8], cells[9]));
        Assert.Equal(-1234.50m, decimal.Parse(cells[8], NumberStyles.Number, CultureInfo.GetCultureInfo(culture == "sv-SE" ? "de-DE" : culture)));
    }

    [Fact]
    public async Task Everything_filtered_is_written_and_not_a_page_of_it_after_a_byte_order_mark()
    {
        for (var index = 0; index < 60; index++) await AddAsync(input => input with { Amount = 1 });
        (await Expenses.AddAsync(Cast.Sam, await InputAsync(5, "Travel"), Cancel)).Done();
        var rows = await ReadAsync(new ExpenseFilter { CategoryId = await CategoryAsync("Equipment") });
        Assert.Equal((61, "Date"), (rows.Count, rows[0][0]));
        Assert.NotNull((await Studio.Get<ExpenseExport>().WriteAsync(Cast.Penny, new ExpenseFilter(), Stream.Null, Cancel)).Problem);
    }

    private async Task<List<string[]>> ReadAsync(ExpenseFilter? filter = null)
    {
        using var written = new MemoryStream();
        (await Studio.Get<ExpenseExport>().WriteAsync(Cast.Sam, filter ?? new ExpenseFilter(), written, Cancel)).Done();
        var bytes = written.ToArray();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var separator = bytes.AsSpan().IndexOf(";Category"u8) > 0 ? ';' : ',';
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(bytes[3..]), new CsvReaderOptions { Separator = separator, HasHeader = false });
        var rows = new List<string[]>();
        while (await reader.ReadAsync(Cancel)) rows.Add([.. Enumerable.Range(0, 11).Select(reader.GetString)]);
        return rows;
    }
}
