using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Invoicing.Paper;

namespace PhotoStudio.Tests.Domain.Documents;

public sealed class InvoiceDocumentScriptsTests
{
    [Theory]
    [InlineData("Ελένη Παπαδοπούλου")]
    [InlineData("Наталья Иванова")]
    [InlineData("王小明")]
    [InlineData("山田太郎")]
    [InlineData("김민수")]
    [InlineData("יוסי כהן")]
    [InlineData("Björn Ångström-Łukasiewicz")]
    public void A_name_is_copied_whole(string name) => Assert.Contains(name, Poppler.TextOf(For(name)));

    [Theory]
    [InlineData("Ελένη Παπαδοπούλου")]
    [InlineData("Наталья Иванова")]
    [InlineData("王小明")]
    public void A_name_maps_back_letter_by_letter(string name) => Assert.Contains(name, PrintedPage.TextOf(For(name)));

    [Fact]
    public void A_line_of_two_directions_stands_in_reading_order()
    {
        var pdf = For("Client: יוסי כהן 12/3 (VIP)");
        var places = new[] { "Client:", "12/3", "(VIP)" }.Select(word => PrintedPage.PlaceOf(pdf, word).X).ToList();
        Assert.Equal(places.Order(), places);
        var text = Poppler.TextOf(pdf);
        Assert.All(["Client:", "יוסי כהן", "12/3", "VIP"], word => Assert.Contains(word, text));
    }

    [Theory]
    [InlineData("ليلى عبد الرحمن المنصوري")]
    [InlineData("شارع الأمير عبد القادر")]
    public void Arabic_words_are_copied_whole(string name)
    {
        // Poppler turns round the letters of a ligature, so words are compared by the letters in them.
        var copied = Poppler.TextOf(For(name)).Split(['\n', ' ']).Select(Letters).ToHashSet();
        Assert.All(name.Split(' '), word => Assert.Contains(Letters(word), copied));
    }

    [Fact]
    public void A_culture_that_reads_from_the_right_mirrors_the_page()
    {
        var pdf = InvoiceDocument.Render(SampleInvoices.Wedding with { Culture = "he-IL" });
        Assert.True(PrintedPage.PlaceOf(pdf, "Description").X > PrintedPage.PlaceOf(pdf, "Quantity").X);
        Assert.True(PrintedPage.PlaceOf(pdf, "Clara").X > PrintedPage.PlaceOf(pdf, "Lindenufer").X);
        Assert.Contains("23.11.2026", PrintedPage.TextOf(pdf));
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported()
    {
        var log = new ListLogger();
        InvoiceDocument.Render(SampleInvoices.Wedding with { Client = new("\U00013000", []) }, log);
        var (level, message) = Assert.Single(log.Records);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("U+13000", message);
    }

    private static byte[] For(string name) => InvoiceDocument.Render(SampleInvoices.Wedding with { Client = new(name, ["14467 Potsdam"]) });

    private static string Letters(string word) => string.Concat(word.Order());
}
