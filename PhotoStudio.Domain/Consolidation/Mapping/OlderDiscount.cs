using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>The discount of an older session: the amount it says, by the code it names. What the code would give now is not asked.</summary>
public static class OlderDiscount
{
    /// <summary>What the session's code is here; null when it names none, or that one did not come over.</summary>
    public static Discount? Code(RowReader reader, OlderPriceList prices)
    {
        if (OlderWords.Id(reader.Row, "discount_code_id") is not { } id) return null;
        if (prices.Code(id) is { } code) return code;
        reader.Keep("discount_code_id", "No such code came over.", "The discount stays without a code, kept in the notes");
        return null;
    }

    /// <summary>Exactly this amount, whatever the code's terms are, also after its lines are edited.</summary>
    public static Discount Of(long amount, Discount? code) => code?.Code is { } terms ? Discount.Stored(0, amount, terms with { Minimum = 0, Most = null }) : Discount.OfAmount(amount);

    /// <summary>The discount of a session without a price: as the code gives it, unless an amount was fixed.</summary>
    public static Discount Waiting(RowReader reader, Discount? code)
    {
        var amount = reader.Money("discount_amount") ?? 0;
        if (code is { } known) return amount > 0 ? Of(amount, known) : known;
        if (amount > 0) reader.Keep("discount_amount", "A discount, but no price.", "No discount, kept in the notes");
        return Discount.None;
    }
}
