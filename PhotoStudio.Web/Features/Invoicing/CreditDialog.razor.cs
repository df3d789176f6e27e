using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>What a credit note takes back.</summary>
public enum CreditKind
{
    All,
    Amount,
    Lines,
}

public sealed partial class CreditDialog
{
    private static readonly (CreditKind Kind, string Word)[] Kinds = [(CreditKind.All, "All that is left"), (CreditKind.Amount, "An amount"), (CreditKind.Lines, "Lines")];

    private readonly FormProblems problems = new();
    private StudioFormat format = default!;
    private CreditKind what;
    private long? amount;
    private IReadOnlyList<LineView> lines = [];
    private decimal?[] quantities = [];
    private string? reason;
    private long? total;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [CascadingParameter] public StudioFormat Studio { get; set; } = default!;

    [Parameter, EditorRequired] public InvoiceRow Invoice { get; set; } = default!;

    [Inject] private CreditService Credits { get; set; } = default!;

    [Inject] private InvoiceReader Invoices { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private long Left => Invoice.Total - Invoice.Credited;

    private string Verb => total is { } known ? $"Credit {format.Money(known)}" : "Credit";

    private string Text
    {
        get
        {
            var session = (Invoice.SessionId, total == Left) switch
            {
                (null, _) => "",
                (_, true) => " The session goes back to booked or paid, with all that was received for it.",
                (_, false) => " The session owes that much less.",
            };
            return $"A credit note cannot be taken back. It has its own number, and goes to {Invoice.ClientName}.{session}";
        }
    }

    protected override async Task OnInitializedAsync()
    {
        format = Studio.With(Invoice.Currency);
        (amount, total) = (Left, Left);
        if ((await Invoices.FindAsync(await Who.GetAsync(), Invoice.Id, CancellationToken.None)).Value is not { } whole) return;
        lines = whole.Lines;
        quantities = new decimal?[lines.Count];
    }

    private Task ChooseAsync(CreditKind kind)
    {
        what = kind;
        problems.Show(null);
        return PreviewAsync();
    }

    private Task AmountAsync(long? typed)
    {
        amount = typed;
        return PreviewAsync();
    }

    /// <summary>What the server would make of it; nothing while it would refuse.</summary>
    private async Task PreviewAsync() => total = (await Credits.PreviewAsync(await Who.GetAsync(), Invoice.Id, ToInput(), CancellationToken.None)).Value?.Total;

    private CreditInput ToInput() => what switch
    {
        CreditKind.All => new CreditInput(reason),
        CreditKind.Amount => new CreditInput(reason, Invoice.Currency.ToDecimal(amount ?? 0)),
        CreditKind.Lines => new CreditInput(reason, Lines: [.. lines.Zip(quantities).Where(pair => pair.Second > 0)
            .Select(pair => new LineInput(pair.First.Description, pair.Second, Invoice.Currency.ToDecimal(pair.First.UnitPrice), pair.First.TaxRate))]),
    };

    private async Task SendAsync()
    {
        if (!problems.Readable()) return;
        var made = await Credits.CreditAsync(await Who.GetAsync(), new RowRef(Invoice.Id, Invoice.Version), ToInput(), CancellationToken.None);
        if (!problems.Accept(made)) return;
        Snackbar.Done($"{Invoice.Number} is credited.");
        Dialog.Close(DialogResult.Ok(true));
    }
}
