using CsCheck;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Money;

/// <summary>Any sequence of commands leaves only legal states, and the stored sums are what the payment rows add up to.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly string[] Commands = ["pay", "pay", "payInvoice", "markPaid", "refund", "refundInvoice", "invoice", "invoice", "void", "credit", "credit", "creditAll", "keep", "giveBack", "reopen", "reopen", "price"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Payments_equal_the_paid_fields_after_any_sequence_of_commands()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var day = 1;
        await Gen.Select(Gen.OneOf(Commands), Gen.Long[1, 400]).List[1, 14].SampleAsync(
            async steps => await PlayAsync(studio, studio.Today.AddDays(day++), steps), iter: 60, threads: 1);
    }

    private static async Task PlayAsync(StudioSqlite studio, DateOnly day, List<(string Command, long Amount)> steps)
    {
        var ledger = new Ledger();
        var booking = new SessionOfferInput { SessionType = "Portrait", ClientName = "Max", Date = day, StartTime = new TimeOnly(9, 0), Amount = 300 };
        var id = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, booking, Cancel)).Done();
        foreach (var (command, amount) in steps)
        {
            var problem = await RunAsync(studio, id, command, amount);
            Assert.Equal((command, ledger.Take(command, amount)), (command, problem is null));
            await CheckAsync(studio, id, ledger);
        }
    }

    private static async Task CheckAsync(StudioSqlite studio, Guid id, Ledger ledger)
    {
        var session = await studio.WithDbAsync(db => db.Sessions.AsNoTracking().Include(s => s.Payments).Include(s => s.Invoice!.Payments).AsSplitQuery().SingleAsync(s => s.Id == id));
        var rows = session.Payments.Sum(payment => payment.Kind is PaymentKind.Payment ? payment.Amount : -payment.Amount);
        Assert.Equal((ledger.Received * 100, rows), (rows, session.PaidAmount));
        Assert.Equal((ledger.Owed * 100, ledger.Settled, ledger.Status, ledger.Cancelled), (session.Balance, session.Paid, session.Status.ToString(), session.Cancelled));
        Assert.Equal((ledger.Settled, ledger.Invoiced, ledger.Invoiced), (session.PaidAt is not null, session.InvoiceId is not null, session.InvoicedAt is not null));
        var credits = await studio.WithDbAsync(db => db.Invoices.Where(i => i.SessionId == id).Select(i => new { i.Credited, Notes = i.Credits.Sum(note => note.Total), i.Total, i.State }).ToListAsync());
        Assert.All(credits, invoice => Assert.Equal((invoice.Notes, invoice.Notes == invoice.Total), (invoice.Credited, invoice.State is InvoiceState.Credited)));
        if (session.Invoice is not { } invoice) return;
        Assert.Equal(ledger.Credited * 100, invoice.Credited);
        Assert.Equal((rows, ledger.Owed * 100), (invoice.Payments.Sum(payment => payment.Signed), invoice.Balance));
        Assert.Equal((rows, ledger.Settled ? InvoiceState.Paid : InvoiceState.Issued), (invoice.PaidAmount, invoice.State));
    }

    private static async Task<Problem?> RunAsync(StudioSqlite studio, Guid id, string command, long amount)
    {
        var payments = studio.Get<SessionPaymentService>();
        var refund = new PaymentInput(amount, PaymentKind.Refund, Reason: "Rain");
        return command switch
        {
            "pay" => (await payments.RecordAsync(Cast.Sam, id, new PaymentInput(amount), Cancel)).Problem,
            "markPaid" => (await payments.MarkPaidAsync(Cast.Sam, id, new PaymentInput(), Cancel)).Problem,
            "refund" => (await payments.RecordAsync(Cast.Ada, id, refund, Cancel)).Problem,
            "payInvoice" => (await studio.Get<InvoicePaymentService>().RecordAsync(Cast.Sam, await InvoiceAsync(studio, id), new PaymentInput(amount), Cancel)).Problem,
            "refundInvoice" => (await studio.Get<InvoicePaymentService>().RecordAsync(Cast.Ada, await InvoiceAsync(studio, id), refund, Cancel)).Problem,
            "invoice" => (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, id, new InvoiceTermsInput(), Cancel)).Problem,
            "void" => (await studio.Get<InvoiceEditService>().EditAsync(Cast.Ada, await InvoiceAsync(studio, id), new InvoiceEditInput { Action = "void" }, Cancel)).Problem,
            "credit" => (await studio.Get<CreditService>().CreditAsync(Cast.Ada, await InvoiceAsync(studio, id), new CreditInput("Rain", amount), Cancel)).Problem,
            "creditAll" => (await studio.Get<CreditService>().CreditAsync(Cast.Ada, await InvoiceAsync(studio, id), new CreditInput("Rain"), Cancel)).Problem,
            "keep" => (await studio.Get<CancelService>().CancelAsync(Cast.Ada, id, new SessionCancelInput("Ill", "keep"), Cancel)).Problem,
            "giveBack" => (await studio.Get<CancelService>().CancelAsync(Cast.Ada, id, new SessionCancelInput("Ill", "refund"), Cancel)).Problem,
            "reopen" => (await studio.Get<CancelService>().ReopenAsync(Cast.Ada, id, false, Cancel)).Problem,
            "price" => (await studio.Get<SessionEditService>().EditAsync(Cast.Ada, id, new SessionEditInput { Lines = new LineInput[] { new("Hour", 1, amount) } }, Cancel)).Problem,
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    private static Task<Guid> InvoiceAsync(StudioSqlite studio, Guid session) =>
        studio.WithDbAsync(async db => await db.Sessions.Where(s => s.Id == session).Select(s => s.InvoiceId).SingleAsync() ?? Guid.Empty);
}
