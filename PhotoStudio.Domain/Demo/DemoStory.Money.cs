using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Demo;

/// <summary>Payments, invoices and what undoes them.</summary>
internal sealed partial class DemoStory
{
    private static readonly PaymentMethod[] Methods = [PaymentMethod.BankTransfer, PaymentMethod.BankTransfer, PaymentMethod.Card, PaymentMethod.Cash];

    private async Task<Result<Guid>> DepositAsync(decimal percent)
    {
        var deposit = decimal.Floor((await desk.SumsAsync(session)).Total * percent / 100);
        return await desk.Get<SessionPaymentService>().RecordAsync(desk.Somebody(), session, new PaymentInput(deposit, Method: desk.Words.One(Methods), Reference: "Deposit"), desk.Cancel);
    }

    private Task<Result<Guid>> MarkPaidAsync() =>
        desk.Get<SessionPaymentService>().MarkPaidAsync(desk.Somebody(), session, new PaymentInput(Method: desk.Words.One(Methods)), desk.Cancel);

    private async Task<Result<Guid>> InvoiceAsync()
    {
        var issued = await desk.Get<SessionInvoiceService>().InvoiceAsync(desk.Somebody(), session, new InvoiceTermsInput(), desk.Cancel);
        if (issued.Succeeded) invoice = issued.Value;
        return issued;
    }

    /// <summary>All that is owed, or a part of it.</summary>
    private async Task<Result<Guid>> PayInvoiceAsync(decimal? percent)
    {
        var owed = (await desk.SumsAsync(session)).Balance;
        var amount = percent is { } part ? decimal.Floor(owed * part / 100) : owed;
        return await desk.Get<InvoicePaymentService>().RecordAsync(desk.Somebody(), invoice, new PaymentInput(amount, Method: desk.Words.One(Methods)), desk.Cancel);
    }

    private Task<Result<Guid>> VoidAsync() => desk.Get<InvoiceEditService>().EditAsync(desk.Cast.Owner, invoice, new InvoiceEditInput { Action = "void" }, desk.Cancel);

    private Task<Result<Guid>> WithdrawAsync(Actor login) => desk.Get<CancelService>().CancelAsync(login, session, new SessionCancelInput(desk.Words.Say("withdraw")), desk.Cancel);

    private Task<Result<Guid>> CloseAsync() => desk.Get<CancelService>().CancelAsync(desk.Somebody(), session, new SessionCancelInput(desk.Words.Say("close")), desk.Cancel);

    private Task<Result<Guid>> DropAsync(string? money) => desk.Get<CancelService>().CancelAsync(
        desk.Cast.Owner, session, new SessionCancelInput(desk.Words.Say(money is null ? "withdraw" : $"drop {money}"), money), desk.Cancel);
}
