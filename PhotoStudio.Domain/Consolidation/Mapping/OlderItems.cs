using System.Text.Json;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>The lines of an older invoice. Its amount stands: what the items miss is one line of its own.</summary>
public static class OlderItems
{
    public const string AsInvoiced = "as invoiced";

    /// <summary>The lines and what they come to, in minor units.</summary>
    public static (PricedLines Price, long Total) Read(RowReader reader, string usual, bool pricesIncludeTax)
    {
        var items = OlderWords.List(reader.Row.Value("items"), out var rubbish);
        if (rubbish) reader.Say($"items: {reader.Row.Text("items")}", "Not a list.", "One line with the amount");
        var lines = items.Select(item => Line(reader, item)).OfType<PricedLine>().ToList();
        var sum = lines.Sum(line => line.Amount);
        var amount = reader.Money("amount") ?? Missing(reader, sum);
        if (amount < 0) reader.Say($"amount: {reader.Row.Text("amount") ?? "null"}", "Below zero.", "Kept as it was, nothing is owed on it");
        if (lines.Count == 0) return (new PricedLines([OlderPricing.Line(Description(reader, usual), amount)], Discount.None, pricesIncludeTax), amount);
        if (sum != amount)
        {
            reader.Say($"items: {reader.Currency.ToDecimal(sum)}, amount: {reader.Row.Text("amount")}", "The items come to something else.", $"The amount stands, one line \"{AsInvoiced}\" carries the difference");
            lines.Add(OlderPricing.Line(AsInvoiced, amount - sum));
        }

        return (new PricedLines(lines, Discount.None, pricesIncludeTax), amount);
    }

    private static long Missing(RowReader reader, long sum)
    {
        reader.Say("amount: null", "No amount.", sum == 0 ? "An invoice of 0" : "What its items come to");
        return sum;
    }

    private static string Description(RowReader reader, string usual) => reader.Text("description", 500)?.ReplaceLineEndings(" ") is { Length: > 0 } text ? text : usual;

    private static PricedLine? Line(RowReader reader, JsonElement item)
    {
        if (item.ValueKind is not JsonValueKind.Object)
        {
            reader.Say($"items: {item.GetRawText()}", "Not an item.", "No line of its own");
            return null;
        }

        var name = (OlderWords.Member(item, "description") ?? OlderWords.Member(item, "name"))?.ToString()?.Trim() is { Length: > 0 } text ? text : "Item";
        var quantity = OlderMoney.Exact(OlderWords.Member(item, "quantity") ?? OlderWords.Member(item, "qty")) is > 0 and <= 1_000_000 and var count ? count : 1;
        var price = reader.Money("items", OlderWords.Member(item, "price") ?? OlderWords.Member(item, "unit_price"));
        var amount = reader.Money("items", OlderWords.Member(item, "amount") ?? OlderWords.Member(item, "total"));
        var whole = decimal.Round(quantity, 3) == quantity;
        if (price is { } unit && whole) return new PricedLine(RowReader.Cut(name, 500), quantity, unit, 0);
        var sum = amount ?? (long)decimal.Round((price ?? 0) * quantity, MidpointRounding.AwayFromZero);
        if (whole && sum % quantity == 0) return new PricedLine(RowReader.Cut(name, 500), quantity, (long)(sum / quantity), 0);
        return OlderPricing.Line(name, sum);
    }
}
