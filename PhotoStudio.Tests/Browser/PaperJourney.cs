using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Browser;

/// <summary>A long invoice on paper: what the client downloads says what the API says.</summary>
[Collection(nameof(BrowserCollection))]
[Trait("Category", "Browser")]
public sealed class PaperJourney(Chromium chromium, StudioApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixty_lines_two_rates_a_discount_and_a_part_payment_fill_three_pages_that_say_what_the_API_says()
    {
        var id = await MakeAsync();
        using var api = await app.Cast.CallAsync(app.Cast.Clara);
        using var json = JsonDocument.Parse(await api.GetStringAsync($"/api/invoices/{id}", Cancel));
        await using var clara = await Visitor.ComeAsync(chromium, app);
        await clara.SignInAsync(app.Cast.Clara.Email, AppCast.Password);
        await clara.GoAsync($"/my/invoices/{id}");
        await clara.SeesAsync("Download PDF");
        var download = await clara.Page.RunAndWaitForDownloadAsync(() => clara.Page.GetByText("Download PDF").ClickAsync());
        var pages = PdfText.Pages(await File.ReadAllBytesAsync(await download.PathAsync(), Cancel));

        Assert.True(pages.Count >= 3, $"{pages.Count} pages");
        var whole = string.Join(' ', pages);
        for (var line = 1; line <= 60; line++)
            Assert.Equal(2, whole.Split($"Print number {line:00}").Length);
        Assert.All(pages.Where(page => page.Contains("Print number", StringComparison.Ordinal)), page => Assert.Contains("Description Quantity Unit price", page, StringComparison.Ordinal));
        foreach (var figure in new[] { "subtotal", "discount", "tax", "total", "paid", "balance" })
            Assert.Contains(json.RootElement.GetProperty(figure).GetDecimal().ToString("N2", CultureInfo.InvariantCulture), figure == "tax" ? Taxes(json, whole) : whole, StringComparison.Ordinal);
    }

    /// <summary>The paper shows each rate's tax; together they are the API's.</summary>
    private static string Taxes(JsonDocument json, string whole)
    {
        var taxes = json.RootElement.GetProperty("taxes").EnumerateArray().Select(tax => tax.GetProperty("tax").GetDecimal()).ToList();
        Assert.Equal(2, taxes.Count);
        Assert.All(taxes, tax => Assert.Contains(tax.ToString("N2", CultureInfo.InvariantCulture), whole, StringComparison.Ordinal));
        return taxes.Sum().ToString("N2", CultureInfo.InvariantCulture);
    }

    private async Task<Guid> MakeAsync()
    {
        var lines = Enumerable.Range(1, 60).Select(n => new LineInput($"Print number {n:00}", n % 3 + 1, 10 + n / 4m, n % 2 == 0 ? 19 : 7)).ToList();
        var input = new StandaloneInvoiceInput { ClientId = app.Cast.Clara.ClientId, Lines = lines, Discount = new DiscountInput(5), DueDate = null };
        var id = (await app.Get<InvoiceService>().CreateStandaloneAsync(app.Cast.Sam.Actor, input, Cancel)).Value;
        Assert.Null((await app.Get<InvoicePaymentService>().RecordAsync(app.Cast.Sam.Actor, id, new PaymentInput(500, Method: PaymentMethod.Card), Cancel)).Problem);
        return id;
    }
}
