using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Entry;

namespace PhotoStudio.Web.Shared.Lines;

/// <summary>Reads a discount as people write it: "10 %" of the subtotal, or an amount.</summary>
public static class DiscountText
{
    public const string Wrong = "That is not a discount. Write it like 10 % or 50.00.";

    public static bool TryRead(string text, StudioFormat format, out DiscountInput? discount)
    {
        discount = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (text.Contains('%', StringComparison.Ordinal))
        {
            if (!MoneyEntry.TryReadNumber(text, format.Culture, 2, out var percent)) return false;
            discount = new DiscountInput(Percent: percent);
        }
        else if (MoneyEntry.TryRead(text, format.Culture, format.Currency, out var minor)) discount = new DiscountInput(Amount: format.Currency.ToDecimal(minor));
        else return false;
        return true;
    }

    public static string Write(DiscountInput? discount, StudioFormat format) => discount switch
    {
        { Percent: { } percent } => format.Percent(percent),
        { Amount: { } amount } when format.Currency.TryToMinor(amount, out var minor) => format.Amount(minor),
        _ => "",
    };

    /// <summary>A stored discount as it would be typed; null when there is none.</summary>
    public static DiscountInput? Of(Discount discount, StudioFormat format) => discount switch
    {
        { Percent: > 0 } => new DiscountInput(Percent: discount.Percent),
        { Amount: > 0 } => new DiscountInput(Amount: format.Currency.ToDecimal(discount.Amount)),
        _ => null,
    };
}
