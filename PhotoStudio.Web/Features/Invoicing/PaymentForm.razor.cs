using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Invoicing;

public sealed partial class PaymentForm
{
    private static readonly (PaymentMethod Method, string Word)[] Ways =
        [(PaymentMethod.BankTransfer, "Transfer"), (PaymentMethod.Card, "Card"), (PaymentMethod.Cash, "Cash"), (PaymentMethod.Other, "Other")];

    private readonly FormProblems problems = new();
    private StudioFormat format = default!;
    private long? amount;
    private DateOnly? date;
    private PaymentMethod method = PaymentMethod.BankTransfer;
    private string? reference;
    private string? reason;

    [CascadingParameter] public StudioFormat Studio { get; set; } = default!;

    [Parameter, EditorRequired] public InvoiceRow Invoice { get; set; } = default!;

    [Parameter] public PaymentKind Kind { get; set; }

    [Parameter] public bool Autofocus { get; set; }

    /// <summary>Raised once it is recorded.</summary>
    [Parameter] public EventCallback Done { get; set; }

    [Inject] private InvoicePaymentService Payments { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private string Verb => (Kind is PaymentKind.Refund ? "Refund" : "Record") + (amount is { } given ? $" {format.Money(given)}" : "");

    protected override void OnInitialized()
    {
        format = Studio.With(Invoice.Currency);
        (amount, date) = (Kind is PaymentKind.Refund ? Invoice.PaidAmount : Invoice.Balance, format.Today);
    }

    private async Task SendAsync()
    {
        if (!problems.Readable()) return;
        var input = new PaymentInput(amount is { } minor ? Invoice.Currency.ToDecimal(minor) : null, Kind, date, method, reference, reason);
        var result = await Payments.RecordAsync(await Who.GetAsync(), new RowRef(Invoice.Id, Invoice.Version), input, CancellationToken.None);
        if (!problems.Accept(result)) return;
        Snackbar.Done(Kind is PaymentKind.Refund ? $"Refund of {format.Money(amount ?? 0)} recorded." : $"Payment of {format.Money(amount ?? 0)} recorded.");
        await Done.InvokeAsync();
    }
}
