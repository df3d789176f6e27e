using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Features.Clients;
using PhotoStudio.Web.Shared.Lines;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>What is typed for an invoice that is not issued yet.</summary>
public sealed class InvoiceFields
{
    public ClientPick Client { get; set; } = ClientPick.Nobody;

    public List<LineDraft> Lines { get; init; } = [];

    public DiscountInput? Discount { get; set; }

    public DateOnly? DueDate { get; set; }

    public string? Notes { get; set; }

    /// <summary>True once anything was typed or chosen.</summary>
    public bool Touched { get; set; }

    /// <param name="format">In the invoice's currency.</param>
    public static InvoiceFields Of(InvoiceView invoice, StudioFormat format) => new()
    {
        Lines = [.. invoice.Lines.Select(line => LineDraft.Of(line.Description, line.Quantity, line.UnitPrice, line.TaxRate, format))],
        Discount = DiscountText.Of(invoice.AskedDiscount, format),
        DueDate = invoice.Row.DueDate,
        Notes = invoice.Notes,
    };

    public StandaloneInvoiceInput ToNew(Currency currency, bool draft) => new()
    {
        ClientId = Client.Id,
        ClientName = Client.Name,
        ClientEmail = Client.Email,
        Lines = Inputs(currency),
        Discount = Discount,
        DueDate = DueDate,
        Notes = Notes,
        Draft = draft,
    };

    public InvoiceEditInput ToEdit(Currency currency, bool issue) => new()
    {
        Lines = new(Inputs(currency), true),
        Discount = new(Discount, true),
        DueDate = new(DueDate, true),
        Notes = new(Notes, true),
        Action = issue ? "issue" : null,
    };

    private List<LineInput> Inputs(Currency currency) => [.. Lines.Select(line => line.ToInput(currency))];
}
