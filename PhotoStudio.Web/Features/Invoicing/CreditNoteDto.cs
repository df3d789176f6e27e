using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>A credit note as the API gives it. Amounts are positive; it never changes.</summary>
public sealed record CreditNoteDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid InvoiceId { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required string Reason { get; init; }

    public required string Currency { get; init; }

    public required bool PricesIncludeTax { get; init; }

    public required IReadOnlyList<LineDto> Lines { get; init; }

    public required decimal Subtotal { get; init; }

    /// <summary>The share of the invoice's discount that the lines carried.</summary>
    public required decimal Discount { get; init; }

    public required decimal Tax { get; init; }

    public required IReadOnlyList<TaxDto> Taxes { get; init; }

    public required decimal Total { get; init; }

    public static CreditNoteDto Of(CreditNoteView note)
    {
        var currency = note.Currency;
        return new CreditNoteDto
        {
            Id = note.Row.Id,
            Number = note.Row.Number,
            InvoiceId = note.InvoiceId,
            IssueDate = note.Row.IssueDate,
            Reason = note.Row.Reason,
            Currency = note.CurrencyCode,
            PricesIncludeTax = note.PricesIncludeTax,
            Lines = [.. note.Lines.Select(line => LineDto.Of(line, currency))],
            Subtotal = currency.ToDecimal(note.Subtotal),
            Discount = currency.ToDecimal(note.Discount),
            Tax = currency.ToDecimal(note.Tax),
            Taxes = [.. note.Taxes.Select(share => TaxDto.Of(share, currency))],
            Total = currency.ToDecimal(note.Row.Total),
        };
    }
}
