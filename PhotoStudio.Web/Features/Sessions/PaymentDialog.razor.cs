using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Sessions;

public sealed partial class PaymentDialog
{
    private readonly FormProblems problems = new();
    private long? amount;
    private DateOnly? date;
    private string? method = nameof(PaymentMethod.BankTransfer);
    private string? reference;
    private string? reason;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Parameter, EditorRequired] public SessionView Session { get; set; } = default!;

    /// <summary>MarkPaid, RecordPayment or Refund.</summary>
    [Parameter, EditorRequired] public SessionAction Action { get; set; }

    [Inject] private SessionPaymentService Payments { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private bool Refunds => Action is SessionAction.Refund;

    private string Title => Action switch
    {
        SessionAction.MarkPaid => "Mark paid",
        SessionAction.Refund => "Refund",
        _ => "Record payment",
    };

    private string Text => Refunds
        ? $"{Format.Money(Session.Row.PaidAmount)} was received from {Session.Row.ClientName}."
        : $"{Session.Row.SessionType}, {Session.Row.ClientName}. {Format.Money(Session.Row.Balance)} is owed.";

    private string Verb => (Action, amount) switch
    {
        (SessionAction.MarkPaid, _) => $"Mark paid, {Format.Money(Session.Row.Balance)}",
        (SessionAction.Refund, { } given) => $"Refund {Format.Money(given)}",
        (SessionAction.Refund, null) => "Refund",
        (_, { } given) => $"Record {Format.Money(given)}",
        _ => "Record payment",
    };

    protected override void OnInitialized()
    {
        Format = Format.With(Session.Currency);
        date = Format.Today;
        amount = Refunds ? Session.Row.PaidAmount : Session.Row.Balance;
    }

    private async Task SendAsync()
    {
        if (!problems.Readable()) return;
        var input = new PaymentInput(
            amount is { } minor ? Session.Currency.ToDecimal(minor) : null, Refunds ? PaymentKind.Refund : PaymentKind.Payment, date,
            Enum.TryParse<PaymentMethod>(method, out var how) ? how : PaymentMethod.Other, reference, reason);
        var row = new RowRef(Session.Row.Id, Session.Row.Version);
        var actor = await Who.GetAsync();
        var result = Action is SessionAction.MarkPaid
            ? await Payments.MarkPaidAsync(actor, row, input, CancellationToken.None)
            : await Payments.RecordAsync(actor, row, input, CancellationToken.None);
        if (!problems.Accept(result)) return;
        Snackbar.Done(Refunds ? "The refund is recorded." : $"{Format.Money(amount ?? 0)} is recorded.");
        Dialog.Close(DialogResult.Ok(true));
    }
}
