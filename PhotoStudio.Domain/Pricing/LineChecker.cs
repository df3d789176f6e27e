using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Turns typed lines and discounts into checked ones, noting each error under its JSON name.</summary>
public sealed class LineChecker(Currency currency, decimal defaultTaxRate, FieldErrors errors)
{
    public const int MostLines = 200;

    public static LineChecker For(StudioSettings settings, FieldErrors errors) => new(settings.Currency, settings.Money.DefaultTaxRate, errors);

    public List<PricedLine> Lines(IReadOnlyList<LineInput> inputs)
    {
        errors.AddIf(inputs.Count > MostLines, "lines", $"At most {MostLines} lines.");
        return [.. inputs.Take(MostLines).Select((input, index) => Line(input, $"lines[{index}]"))];
    }

    /// <summary>One line from a bare amount, named after what it is for.</summary>
    public PricedLine Amount(string description, decimal amount, decimal? taxRate) =>
        new(description, 1, Price("amount", amount), Rate("taxRate", taxRate));

    public Discount Discount(DiscountInput? input)
    {
        if (input is null or { Percent: null, Amount: null }) return Pricing.Discount.None;
        if (input is { Percent: not null, Amount: not null }) errors.Add("discount", "Give a percentage or an amount, not both.");
        if (input.Percent is not { } percent) return Pricing.Discount.OfAmount(Price("discount.amount", input.Amount!.Value));
        var wrong = percent is < 0 or > 100 || decimal.Round(percent, 2) != percent;
        errors.AddIf(wrong, "discount.percent", "A discount is between 0 and 100 %, with at most two decimals.");
        return wrong ? Pricing.Discount.None : Pricing.Discount.OfPercent(percent);
    }

    /// <summary>Minor units of an amount that may not be negative.</summary>
    public long Price(string field, decimal amount)
    {
        if (amount < 0)
            errors.Add(field, "This cannot be below zero.");
        else if (!currency.TryToMinor(amount, out var minor))
            errors.Add(field, $"An amount in {currency.Code} has at most {currency.Decimals} decimals and is at most 99,999,999.99.");
        else
            return minor;
        return 0;
    }

    public decimal Rate(string field, decimal? rate)
    {
        if (rate is not { } given) return defaultTaxRate;
        var wrong = given is < 0 or > 100 || decimal.Round(given, 3) != given;
        errors.AddIf(wrong, field, "A tax rate is between 0 and 100 %, with at most three decimals.");
        return wrong ? 0 : given;
    }

    private PricedLine Line(LineInput? given, string path)
    {
        var input = given ?? new LineInput(null);
        var description = errors.RequiredText($"{path}.description", input.Description, 500, "A line needs a description.");
        errors.AddIf(input.UnitPrice is null, $"{path}.unitPrice", "A line needs a price.");
        var (quantity, price) = (Quantity($"{path}.quantity", input.Quantity), Price($"{path}.unitPrice", input.UnitPrice ?? 0));
        errors.AddIf(quantity * price > currency.MostMinor, path, "This line comes to more than 99,999,999.99. Make two documents of it.");
        return new PricedLine(description, quantity, price, Rate($"{path}.taxRate", input.TaxRate));
    }

    private decimal Quantity(string field, decimal? quantity)
    {
        var given = quantity ?? 1;
        var wrong = given is <= 0 or > 1_000_000 || decimal.Round(given, 3) != given;
        errors.AddIf(wrong, field, "A quantity is over 0, with at most three decimals.");
        return wrong ? 1 : given;
    }
}
