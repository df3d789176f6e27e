using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>A line of an invoice. Money in minor units.</summary>
public sealed class InvoiceLine
{
    private InvoiceLine()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid InvoiceId { get; private init; }

    public int Position { get; private init; }

    public string Description { get; private init; } = "";

    public decimal Quantity { get; private init; }

    public long UnitPrice { get; private init; }

    /// <summary>Percent.</summary>
    public decimal TaxRate { get; private init; }

    public long Amount { get; private init; }

    internal static InvoiceLine Of(Guid invoiceId, int position, PricedLine line) => new()
    {
        InvoiceId = invoiceId,
        Position = position,
        Description = line.Description,
        Quantity = line.Quantity,
        UnitPrice = line.UnitPrice,
        TaxRate = line.TaxRate,
        Amount = line.Amount,
    };

    internal PricedLine ToPriced() => new(Description, Quantity, UnitPrice, TaxRate);
}
