using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>What credit notes do to invoices, sessions and money. A staged session costs 300.</summary>
public sealed class CreditServiceTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;
    private SessionStage sessions = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync(services => services.AddLogging());
        sessions = await SessionStage.SetAsync(studio);
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task A_full_note_gives_the_session_back_with_every_payment_and_refund()
    {
        var session = await sessions.BringAsync("invoiced-deposit");
        foreach (var step in new[] { "recordPayment", "refund", "recordPayment" }) (await sessions.TryAsync("Admin", session, step)).Done();
        var invoice = (await SessionAsync(session)).Row.InvoiceId!.Value;
        (await CreditAsync(invoice, new CreditInput("Wrong address"))).Done();

        var (row, view) = ((await SessionAsync(session)).Row, await InvoiceAsync(invoice));
        Assert.Equal((SessionStatus.Booked, null, 20_00L, 280_00L), (row.Status, row.InvoiceId, row.PaidAmount, row.Balance));
        Assert.Equal((InvoiceState.Credited, 300_00L, 0L, 0L, 0), (view.Row.State, view.Row.Credited, view.Row.PaidAmount, view.Row.Balance, view.Payments.Count));
    }

    [Fact]
    public async Task A_session_is_invoiced_anew_after_a_full_note_and_the_new_invoice_can_be_voided()
    {
        var session = await sessions.BringAsync("invoiced");
        (await sessions.TryAsync("Admin", session, "recordPayment")).Done();
        (await CreditAsync((await SessionAsync(session)).Row.InvoiceId!.Value, new CreditInput("Wrong address"))).Done();
        (await sessions.TryAsync("Admin", session, "invoice")).Done();
        var second = await InvoiceAsync((await SessionAsync(session)).Row.InvoiceId!.Value);
        Assert.Equal(("INV-2026-0002", 290_00L), (second.Row.Number, second.Row.Balance));
        Assert.Contains(InvoiceAction.Void, second.Row.AllowedActions);
    }

    [Fact]
    public async Task A_partial_note_counts_for_the_session_and_may_settle_it()
    {
        var session = await sessions.BringAsync("invoiced-deposit");
        var invoice = (await SessionAsync(session)).Row.InvoiceId!.Value;
        (await CreditAsync(invoice, new CreditInput("Rain", 50))).Done();
        Assert.Equal((240_00L, false), (await SessionAsync(session)) is var part ? (part.Row.Balance, part.Row.Paid) : default);
        (await CreditAsync(invoice, new CreditInput("Rain", 240))).Done();
        var settled = await SessionAsync(session);
        Assert.Equal((SessionStatus.Invoiced, 0L, true, true), (settled.Row.Status, settled.Row.Balance, settled.Row.Paid, settled.PaidAt is not null));
        Assert.Equal(InvoiceState.Paid, (await InvoiceAsync(invoice)).Row.State);
    }

    [Fact]
    public async Task What_was_overpaid_on_a_standalone_invoice_may_be_refunded()
    {
        var invoice = await StandaloneAsync(100);
        (await PayAsync(invoice, new PaymentInput(100))).Done();
        (await CreditAsync(invoice, new CreditInput("Never delivered"))).Done();
        Assert.Equal((InvoiceState.Credited, -100_00L, 100_00L), (await InvoiceAsync(invoice)).Row is var row ? (row.State, row.Balance, row.PaidAmount) : default);
        (await PayAsync(invoice, new PaymentInput(100, PaymentKind.Refund, Reason: "Never delivered"))).Done();
        Assert.Equal((InvoiceState.Credited, 0L), (await InvoiceAsync(invoice)).Row is var after ? (after.State, after.Balance) : default);
        Assert.Equal(ProblemKind.Conflict, (await PayAsync(invoice, new PaymentInput(1, PaymentKind.Refund, Reason: "Again"))).Problem!.Kind);
    }

    [Theory]
    [InlineData("no reason", "reason")]
    [InlineData("nothing", "amount")]
    [InlineData("too much", "amount")]
    [InlineData("too exact", "amount")]
    [InlineData("both", "amount")]
    [InlineData("no lines", "lines")]
    [InlineData("too many lines", "lines")]
    [InlineData("other rate", "lines[0].taxRate")]
    [InlineData("bad line", "lines[0].quantity")]
    public async Task What_cannot_be_credited_is_said_beside_its_field_and_takes_no_number(string what, string field)
    {
        var invoice = await StandaloneAsync(100);
        var input = new CreditInput("Rain");
        var problem = (await CreditAsync(invoice, what switch
        {
            "no reason" => input with { Reason = " " },
            "nothing" => input with { Amount = 0 },
            "too much" => input with { Amount = 100.01m },
            "too exact" => input with { Amount = 0.001m },
            "both" => input with { Amount = 1, Lines = [new LineInput("Prints", 1, 1)] },
            "no lines" => input with { Lines = [] },
            "too many lines" => input with { Lines = [new LineInput("Prints", 2, 100)] },
            "other rate" => input with { Lines = [new LineInput("Prints", 1, 1, 7)] },
            _ => input with { Lines = [new LineInput("Prints", -1, 1)] },
        })).Problem;
        Assert.Equal(field, problem.Fields());
        Assert.Equal(0, await studio.WithDbAsync(db => db.Set<NumberSeries>().Where(series => series.Kind == "creditNote").CountAsync()));
    }

    [Fact]
    public async Task Notes_have_a_series_of_their_own_which_begins_again_each_year()
    {
        var invoice = await StandaloneAsync(100);
        (await CreditAsync(invoice, new CreditInput("Rain", 10))).Done();
        (await CreditAsync(invoice, new CreditInput("Rain", 10))).Done();
        studio.Clock.Advance(TimeSpan.FromDays(60));
        (await CreditAsync(invoice, new CreditInput("Rain"))).Done();
        Assert.Equal(["CN-2026-0001", "CN-2026-0002", "CN-2027-0001"], (await InvoiceAsync(invoice)).Credits.Select(note => note.Number));
    }

    [Fact]
    public async Task A_note_is_written_to_the_client_with_its_paper_and_only_the_client_and_the_studio_read_it()
    {
        var session = await sessions.BringAsync("invoiced");
        var invoice = (await SessionAsync(session)).Row.InvoiceId!.Value;
        var note = (await CreditAsync(invoice, new CreditInput("Rain", 30))).Done();
        var message = await studio.WithDbAsync(db => db.Outbox.Include(m => m.Attachments).SingleAsync(m => m.Kind == MessageKind.CreditNote));
        Assert.Equal((invoice, AttachmentKind.CreditNotePdf, note), (message.InvoiceId, Assert.Single(message.Attachments).Kind, message.Attachments[0].SourceId));
        var reader = studio.Get<CreditNoteReader>();
        Assert.Equal(30_00, (await reader.FindAsync(sessions.Person("owner"), note, Cancel)).Done().Row.Total);
        foreach (var stranger in new[] { "other client", "pending", "anonymous" }) Assert.False((await reader.FindAsync(sessions.Person(stranger), note, Cancel)).Succeeded);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString((await studio.Get<CreditNotePapers>().PrintAsync(sessions.Person("owner"), note, Cancel)).Done().Bytes[..5]));
    }

    [Fact]
    public async Task A_preview_says_what_a_note_comes_to_and_stores_nothing()
    {
        var invoice = await StandaloneAsync(100);
        Assert.Equal(25_00, (await studio.Get<CreditService>().PreviewAsync(Cast.Ada, invoice, new CreditInput(null) with { Reason = "Rain", Amount = 25 }, Cancel)).Done().Total);
        Assert.IsType<NotAllowed>((await studio.Get<CreditService>().PreviewAsync(Cast.Sam, invoice, new CreditInput("Rain"), Cancel)).Problem);
        Assert.Equal(0, (await InvoiceAsync(invoice)).Row.Credited);
    }

    [Fact]
    public async Task The_sums_of_a_list_count_totals_less_credits()
    {
        var (whole, part) = (await StandaloneAsync(100), await StandaloneAsync(200));
        (await CreditAsync(whole, new CreditInput("Rain"))).Done();
        (await CreditAsync(part, new CreditInput("Rain", 50))).Done();
        var list = (await studio.Get<InvoiceQueries>().ListAsync(Cast.Sam, new InvoiceFilter(), Cancel)).Done();
        Assert.Equal((150_00L, 150_00L, 1), (list.Sums.Invoiced, list.Sums.Pending, list.Counts.ByState[InvoiceState.Credited]));
    }

    private Task<Result<Guid>> CreditAsync(Guid invoice, CreditInput input) => studio.Get<CreditService>().CreditAsync(Cast.Ada, invoice, input, Cancel);

    private Task<Result<Guid>> PayAsync(Guid invoice, PaymentInput input) => studio.Get<InvoicePaymentService>().RecordAsync(Cast.Ada, invoice, input, Cancel);

    private async Task<Guid> StandaloneAsync(decimal amount) =>
        (await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Amount = amount }, Cancel)).Done();

    private async Task<SessionView> SessionAsync(Guid id) => (await studio.Get<SessionReader>().FindAsync(Cast.Ada, id, Cancel)).Done();

    private async Task<InvoiceView> InvoiceAsync(Guid id) => (await studio.Get<InvoiceReader>().FindAsync(Cast.Ada, id, Cancel)).Done();
}
