using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Lines;

/// <summary>A line while it is being typed. It keeps what was typed, also what cannot be read.</summary>
public sealed class LineDraft
{
    /// <summary>Stays with the line when others are removed.</summary>
    public Guid Key { get; } = Guid.CreateVersion7();

    public string Description { get; set; } = "";

    public TypedText<decimal> Quantity { get; set; } = TypedText<decimal>.Empty;

    public TypedText<long> UnitPrice { get; set; } = TypedText<long>.Empty;

    public TypedText<decimal> TaxRate { get; set; } = TypedText<decimal>.Empty;

    /// <summary>Minor units; null while the price is not known.</summary>
    public long? Amount => UnitPrice.Value is { } price ? new PricedLine("", Quantity.Value ?? 1, price, 0).Amount : null;

    /// <summary>A line as the forms show it.</summary>
    /// <param name="description">What the client reads.</param>
    /// <param name="quantity">Over 0.</param>
    /// <param name="price">Minor units of the format's currency; null where it still has to be typed.</param>
    /// <param name="rate">Percent.</param>
    /// <param name="format">In the currency of the document.</param>
    public static LineDraft Of(string description, decimal quantity, long? price, decimal rate, StudioFormat format) => new()
    {
        Description = description,
        Quantity = new TypedText<decimal>(format.Quantity(quantity), quantity, null),
        UnitPrice = price is { } known ? new TypedText<long>(format.Amount(known), known, null) : TypedText<long>.Empty,
        TaxRate = new TypedText<decimal>(format.Percent(rate), rate, null),
    };

    public LineInput ToInput(Currency currency) =>
        new(Description, Quantity.Value, UnitPrice.Value is { } minor ? currency.ToDecimal(minor) : null, TaxRate.Value);
}
