using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>The final price of a session, and the lines that make it up. Tax rate 0, whatever the default.</summary>
public static class OlderPricing
{
    private const int MostDescription = 500;

    /// <param name="reader">The row.</param>
    /// <param name="type">What the first line is called when there is no package.</param>
    /// <param name="prices">The older price list.</param>
    /// <param name="elsewhere">What its invoice or its payment comes to, where the row itself names no amount.</param>
    /// <param name="pricesIncludeTax">The studio's mode.</param>
    public static PricedLines Read(RowReader reader, string type, OlderPriceList prices, long? elsewhere, bool pricesIncludeTax)
    {
        var total = Total(reader) ?? elsewhere;
        var addOns = OlderAddOns.Read(reader, prices);
        var packageId = OlderWords.Id(reader.Row, "package_id");
        var package = prices.Package(packageId);
        if (packageId is not null && package is null) reader.Keep("package_id", "No such package.", "Named after the session type, kept in the notes");
        var name = package?.Name ?? type;
        var code = OlderDiscount.Code(reader, prices);
        return total is { } known ? Lines(reader, name, known, addOns, code, pricesIncludeTax) : Unpriced(reader, package, addOns, code, pricesIncludeTax);
    }

    /// <summary>quote_amount, else invoice_amount; null when neither says anything.</summary>
    private static long? Total(RowReader reader)
    {
        var total = reader.Money("quote_amount") ?? reader.Money("invoice_amount");
        if (total is not < 0) return total;
        reader.Say($"quote_amount: {reader.Row.Text("quote_amount", "invoice_amount")}", "Below zero.", "No price");
        return null;
    }

    /// <summary>An invoiced amount beside the quoted one, without an invoice that would say it.</summary>
    public static void SayOtherAmount(RowReader reader)
    {
        var (quoted, invoiced) = (OlderMoney.Read(reader.Row.Value("quote_amount"), reader.Currency).Minor, OlderMoney.Read(reader.Row.Value("invoice_amount"), reader.Currency).Minor);
        if (quoted is not null && invoiced is > 0 && invoiced != quoted) reader.Keep("invoice_amount", "Other than the price that was quoted.", "The quoted price stands, kept in the notes");
    }

    private static PricedLines Lines(RowReader reader, string name, long total, IReadOnlyList<OlderOffer> addOns, Discount? code, bool pricesIncludeTax)
    {
        var discount = reader.Money("discount_amount") ?? 0;
        if (discount < 0) reader.Say($"discount_amount: {reader.Row.Text("discount_amount")}", "Below zero.", "No discount");
        discount = Math.Max(0, discount);
        var first = total + discount - addOns.Sum(addOn => addOn.Price!.Value);
        if (first < 0)
        {
            reader.Say($"quote_amount: {reader.Row.Text("quote_amount", "invoice_amount")}", "Add-ons come to more than the price.", "One line with the price");
            return new PricedLines([Line(name, total)], OlderDiscount.Of(0, code), pricesIncludeTax);
        }

        return new PricedLines([Line(name, first), .. addOns.Select(addOn => Line(addOn.Name, addOn.Price!.Value))], OlderDiscount.Of(discount, code), pricesIncludeTax);
    }

    /// <summary>Without a price there are no lines; what was chosen is kept in the notes.</summary>
    private static PricedLines Unpriced(RowReader reader, OlderOffer? package, IReadOnlyList<OlderOffer> addOns, Discount? code, bool pricesIncludeTax)
    {
        if (package is not null) reader.Note($"package: {package.Name}");
        if (addOns.Count > 0) reader.Note($"add-ons: {string.Join(", ", addOns.Select(addOn => addOn.Name))}");
        return new PricedLines([], OlderDiscount.Waiting(reader, code), pricesIncludeTax);
    }

    public static PricedLine Line(string name, long amount) => new(RowReader.Cut(name, MostDescription), 1, amount, 0);
}
