using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Overview;

/// <summary>Tries acts on the latest session and expense; what a rule refuses does not happen.</summary>
public sealed class LedgerScript(StudioSqlite studio, Guid category, CancellationToken cancel)
{
    private Guid session;
    private Guid expense;
    private int day;

    /// <summary>What really happened at least once.</summary>
    public HashSet<string> Did { get; } = [];

    public async Task BookAsync() => session = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, Offer() with { StartTime = new TimeOnly(9, 0), Override = true }, cancel)).Done();

    public async Task RunAsync(string act, int amount)
    {
        var problem = act switch
        {
            "pay" => (await studio.Get<SessionPaymentService>().RecordAsync(Cast.Sam, session, new PaymentInput(amount), cancel)).Problem,
            "refund" => (await studio.Get<SessionPaymentService>().RecordAsync(Cast.Ada, session, new PaymentInput(amount, PaymentKind.Refund, Reason: "Rain"), cancel)).Problem,
            "invoice" => (await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, session, new InvoiceTermsInput(), cancel)).Problem,
            "payInvoice" => (await studio.Get<InvoicePaymentService>().RecordAsync(Cast.Sam, await InvoiceAsync(), new PaymentInput(amount), cancel)).Problem,
            "void" => (await studio.Get<InvoiceEditService>().EditAsync(Cast.Ada, await InvoiceAsync(), new InvoiceEditInput { Action = "void" }, cancel)).Problem,
            "credit" => (await studio.Get<CreditService>().CreditAsync(Cast.Ada, await InvoiceAsync(), new CreditInput("Rain"), cancel)).Problem,
            "creditPart" => (await studio.Get<CreditService>().CreditAsync(Cast.Ada, await InvoiceAsync(), new CreditInput("Rain", amount), cancel)).Problem,
            "keep" or "giveBack" => (await studio.Get<CancelService>().CancelAsync(Cast.Ada, session, new SessionCancelInput("Ill", act == "keep" ? "keep" : "refund"), cancel)).Problem,
            "spend" => await SpendAsync(amount),
            "unspend" => (await studio.Get<ExpenseService>().DeleteAsync(Cast.Sam, expense, cancel)).Problem,
            "request" => (await studio.Get<RequestService>().RequestAsync(Cast.Sam, new SessionRequestInput { SessionType = "Portrait", ClientName = "Max" }, cancel)).Problem,
            "quote" => (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, Offer(), cancel)).Problem,
            _ => Lapse(),
        };
        if (problem is null) Did.Add(act);
    }

    private SessionOfferInput Offer() => new() { SessionType = "Portrait", ClientName = "Max", Date = new DateOnly(2027, 1, 1).AddDays(day++), Amount = 300 };

    private async Task<Problem?> SpendAsync(int amount)
    {
        var added = await studio.Get<ExpenseService>().AddAsync(Cast.Sam, new ExpenseInput { Description = "Paper", Amount = amount % 7 == 0 ? -amount : amount, CategoryId = category }, cancel);
        if (added.Succeeded) expense = added.Value;
        return added.Problem;
    }

    private Problem? Lapse()
    {
        studio.Clock.Advance(TimeSpan.FromDays(16));
        return null;
    }

    private Task<Guid> InvoiceAsync() => studio.WithDbAsync(db => db.Sessions.Where(row => row.Id == session).Select(row => row.InvoiceId ?? Guid.Empty).SingleAsync(cancel));
}
