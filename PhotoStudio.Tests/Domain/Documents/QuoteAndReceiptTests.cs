using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Documents;

/// <summary>Quotes and receipts, printed from what is stored.</summary>
public sealed class QuoteAndReceiptTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;
    private SessionStage stage = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync(services => services.AddLogging());
        stage = await SessionStage.SetAsync(studio);
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task A_quote_says_what_it_offers_until_when_and_how_to_accept()
    {
        (await studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SPRING", 5), Cancel)).Done();
        var offer = new SessionOfferInput { SessionType = "Wedding", ClientId = stage.Person("owner").ClientId, Date = studio.Today.AddDays(60), Lines = [new LineInput("Full day", 1, 2000, 19), new LineInput("Album", 2, 150, 7)], DiscountCode = "spring" };
        var id = (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, Cancel)).Done();
        var pdf = (await studio.Get<QuotePapers>().PrintAsync(stage.Person("owner"), id, Cancel)).Done();
        var text = string.Join('\n', Assert.Single(PrintedPage.LinesOf(pdf.Bytes)));
        foreach (var words in new[] { "Quote", "Clara", "Date November 23, 2026", "Valid until December 7, 2026", "Full day 1 2,000.00 19% 2,000.00", "Discount 5% (SPRING) −115.00", "How to accept", "Prices hold until", "Total $2,565.95" }) Assert.Contains(words, text);
        Assert.Equal(pdf.Bytes, (await studio.Get<QuotePapers>().PrintAsync(Cast.Sam, id, Cancel)).Done().Bytes);
        Assert.IsType<NotFound>((await studio.Get<QuotePapers>().PrintAsync(stage.Person("other client"), id, Cancel)).Problem);
    }

    [Fact]
    public async Task The_message_of_a_quote_and_that_of_a_payment_carry_their_papers()
    {
        await stage.BringAsync("quoted");
        await stage.BringAsync("booked-deposit");
        await studio.Get<AttachmentMaker>().MakeAsync(Cancel);
        var files = await studio.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MessageKind.Quote || m.Kind == MessageKind.PaymentReceived).OrderBy(m => m.Kind).SelectMany(m => m.Attachments).ToListAsync());
        Assert.Equal([AttachmentKind.ReceiptPdf, AttachmentKind.QuotePdf], files.Select(file => file.Kind).Order());
        Assert.All(files, file => Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(file.Bytes![..5])));
        Assert.Equal(["Quote-2026-11-23.pdf", "Receipt-2026-11-23.pdf"], files.Select(file => file.FileName).Order());
    }

    [Fact]
    public async Task What_was_never_quoted_has_no_quote() =>
        Assert.IsType<NotFound>((await studio.Get<QuotePapers>().PrintAsync(Cast.Sam, await stage.BringAsync("booked"), Cancel)).Problem);

    [Fact]
    public async Task A_receipt_says_what_was_paid_before_and_what_is_still_open()
    {
        var id = await stage.BringAsync("invoiced-deposit");
        studio.Clock.Advance(TimeSpan.FromMinutes(1));
        (await studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, id, new PaymentInput(90, Method: PaymentMethod.Card, Reference: "T-17"), Cancel)).Done();
        var payment = await studio.WithDbAsync(db => db.Payments.Where(row => row.Amount == 90_00).Select(row => row.Id).SingleAsync());
        var pdf = (await studio.Get<ReceiptPapers>().PrintAsync(stage.Person("owner"), payment, Cancel)).Done();
        var text = string.Join('\n', Assert.Single(PrintedPage.LinesOf(pdf.Bytes)));
        foreach (var words in new[] { "Receipt", "Method Card", "Reference T-17", "Invoice INV-2026-0001 300.00 10.00 90.00 200.00", "Received $90.00" }) Assert.Contains(words, text);
        foreach (var stranger in new[] { "other client", "anonymous" }) Assert.False((await studio.Get<ReceiptPapers>().PrintAsync(stage.Person(stranger), payment, Cancel)).Succeeded);
    }
}
