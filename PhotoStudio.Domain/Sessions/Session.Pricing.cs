using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

public sealed partial class Session
{
    public IReadOnlyList<SessionLine> Lines => lines;

    /// <summary>ISO 4217, as the session was made with.</summary>
    public string CurrencyCode { get; private set; } = "";

    public bool PricesIncludeTax { get; private set; }

    /// <summary>Percent of the subtotal; 0 when the discount is a fixed amount.</summary>
    public decimal DiscountPercent { get; private set; }

    /// <summary>The fixed discount that was asked for; 0 when it is a percentage.</summary>
    public long DiscountAmount { get; private set; }

    /// <summary>The code that gives the discount; null for a typed one. Its terms are copied: the session keeps what the code gave.</summary>
    public Guid? DiscountCodeId { get; private set; }

    public string? DiscountCode { get; private set; }

    /// <summary>The least subtotal the code needs.</summary>
    public long DiscountMinimum { get; private set; }

    /// <summary>The most the code takes off; null for no cap.</summary>
    public long? DiscountMost { get; private set; }

    public long Subtotal { get; private set; }

    /// <summary>What is taken off in the end.</summary>
    public long Discount { get; private set; }

    public long Tax { get; private set; }

    public long Total { get; private set; }

    public Currency Currency => Currency.Of(CurrencyCode);

    /// <summary>Lines and discount as they stand, in their order.</summary>
    public PricedLines Priced => new(
        [.. lines.OrderBy(line => line.Position).Select(line => line.ToPriced())], Pricing.Discount.Stored(DiscountPercent, DiscountAmount, CodeTerms), PricesIncludeTax);

    private CodeTerms? CodeTerms => DiscountCodeId is { } id ? new CodeTerms(id, DiscountCode ?? "", DiscountMinimum, DiscountMost) : null;

    /// <summary>As long as nothing is priced, a session follows the studio's currency and tax mode.</summary>
    internal void AdoptTerms(StudioSettings settings)
    {
        if (lines.Count == 0 && PaidAmount == 0) (CurrencyCode, PricesIncludeTax) = (settings.Money.CurrencyCode, settings.Money.PricesIncludeTax);
    }

    private void Price(PricedLines price)
    {
        lines.Clear();
        lines.AddRange(price.Lines.Select((line, index) => SessionLine.Of(Id, index, line)));
        (DiscountPercent, DiscountAmount, PricesIncludeTax) = (price.Discount.Percent, price.Discount.Amount, price.PricesIncludeTax);
        var code = price.Discount.Code;
        (DiscountCodeId, DiscountCode, DiscountMinimum, DiscountMost) = (code?.CodeId, code?.Code, code?.Minimum ?? 0, code?.Most);
        var totals = price.Totals;
        (Subtotal, Discount, Tax, Total) = (totals.Subtotal, totals.Discount, totals.Tax, totals.Total);
    }
}
