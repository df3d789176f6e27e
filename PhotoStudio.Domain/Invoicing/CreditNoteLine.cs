using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>A line of a credit note. Money in minor units.</summary>
public sealed class CreditNoteLine
{
    private CreditNoteLine()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CreditNoteId { get; private init; }

    public int Position { get; private init; }

    public string Description { get; private init; } = "";

    public decimal Quantity { get; private init; }

    public long UnitPrice { get; private init; }

    /// <summary>Percent.</summary>
    public decimal TaxRate { get; private init; }

    public long Amount { get; private init; }

    internal static CreditNoteLine Of(Guid noteId, int position, PricedLine line) => new()
    {
        CreditNoteId = noteId,
        Position = position,
        Description = line.Description,
        Quantity = line.Quantity,
        UnitPrice = line.UnitPrice,
        TaxRate = line.TaxRate,
        Amount = line.Amount,
    };
}

/// <summary>What a credit note takes back of one tax rate. Money in minor units.</summary>
public sealed class CreditNoteTax
{
    private CreditNoteTax()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CreditNoteId { get; private init; }

    /// <summary>Percent.</summary>
    public decimal Rate { get; private init; }

    /// <summary>The lines' amounts, in the terms of the invoice's prices.</summary>
    public long Amount { get; private init; }

    /// <summary>Their share of the invoice's discount.</summary>
    public long Discount { get; private init; }

    /// <summary>Without the tax.</summary>
    public long Net { get; private init; }

    public long Tax { get; private init; }

    internal CreditShare Share => new(Rate, Amount, Discount, Net, Tax);

    internal static CreditNoteTax Of(Guid noteId, CreditShare share) => new()
    {
        CreditNoteId = noteId,
        Rate = share.Rate,
        Amount = share.Amount,
        Discount = share.Discount,
        Net = share.Net,
        Tax = share.Tax,
    };
}
