using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Tests.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>Brings invoices into a state, and tries actions on them, all through the services.</summary>
internal sealed class InvoiceStage(StudioSqlite studio, SessionStage sessions)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<InvoiceStage> SetAsync(StudioSqlite studio) => new(studio, await SessionStage.SetAsync(studio));

    public async Task<Guid> BringAsync(string state)
    {
        var id = state switch
        {
            "draft" => await DraftAsync(100),
            "draft-empty" => await DraftAsync(null),
            "issued-deposit-before" => await OfSessionAsync("booked-deposit"),
            "paid-before" or "paid-part-credited" => await OfSessionAsync("paid"),
            "credited-after-paying" => await StandaloneAsync(),
            _ => await OfSessionAsync("booked"),
        };
        string[] steps = state switch { "issued-part-after" => ["recordPayment"], "paid-after" => ["markPaid"], "void" => ["void"], "credited" => ["credit"], "issued-part-credited" or "paid-part-credited" => ["credit-part"], "credited-after-paying" => ["markPaid", "credit"], _ => [] };
        foreach (var step in steps) Assert.Null(await TryAsync("Admin", id, step));
        return id;
    }

    /// <summary>Tries an action with values that are right for it.</summary>
    public async Task<Problem?> TryAsync(string person, Guid id, string action)
    {
        var actor = sessions.Person(person);
        return action switch
        {
            "edit" => (await EditAsync(actor, id, new InvoiceEditInput { Notes = "Thank you" })).Problem,
            "issue" or "markPaid" or "void" => (await EditAsync(actor, id, new InvoiceEditInput { Action = action })).Problem,
            "recordPayment" => (await studio.Get<InvoicePaymentService>().RecordAsync(actor, id, new PaymentInput(10), Cancel)).Problem,
            "refund" => (await studio.Get<InvoicePaymentService>().RecordAsync(actor, id, new PaymentInput(10, PaymentKind.Refund, Reason: "Rain"), Cancel)).Problem,
            "credit" => (await studio.Get<CreditService>().CreditAsync(actor, id, new CreditInput("Rain"), Cancel)).Problem,
            "credit-part" => (await studio.Get<CreditService>().CreditAsync(actor, id, new CreditInput("Rain", 30), Cancel)).Problem,
            "delete" => (await studio.Get<InvoiceService>().DeleteDraftAsync(actor, id, Cancel)).Problem,
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    private Task<Result<Guid>> EditAsync(Actor actor, Guid id, InvoiceEditInput input) => studio.Get<InvoiceEditService>().EditAsync(actor, id, input, Cancel);

    private async Task<Guid> DraftAsync(decimal? amount) =>
        (await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Amount = amount, Draft = true }, Cancel)).Done();

    private async Task<Guid> StandaloneAsync() =>
        (await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Amount = 100 }, Cancel)).Done();

    private async Task<Guid> OfSessionAsync(string state) => (await sessions.TryAsync("Admin", await sessions.BringAsync(state), "invoice")).Done();
}
