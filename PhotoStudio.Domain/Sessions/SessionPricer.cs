using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Turns a package, add-ons, lines or one amount into priced lines. Prices come from the price list, never from the caller, unless staff type them.</summary>
internal sealed class SessionPricer(SessionDesk desk, bool pricesIncludeTax, Currency currency)
{
    private readonly LineChecker checker = new(currency, desk.Settings.Money.DefaultTaxRate, desk.Errors);

    /// <summary>What the package says about duration, once read.</summary>
    public int? PackageMinutes { get; private set; }

    /// <summary>True once a code was read that the studio has, whether it can be used or not.</summary>
    public bool KnowsCode { get; private set; }

    /// <summary>The lines of a request: package and add-ons, as the price list has them.</summary>
    public async Task<PricedLines> OfRequestAsync(SessionRequestInput input)
    {
        var lines = await FromPriceListAsync(input);
        var discount = string.IsNullOrWhiteSpace(input.DiscountCode) ? Discount.None : await CodeAsync(input.DiscountCode, Discount.None, lines);
        return Checked(new PricedLines(lines, discount, pricesIncludeTax));
    }

    /// <summary>The lines of a quote or booking; null when the caller said nothing about them and there are none yet.</summary>
    /// <param name="input">As sent.</param>
    /// <param name="typeName">What a bare amount is called.</param>
    /// <param name="present">What stands there already: lines and discount that are left out stay as they are.</param>
    public async Task<PricedLines?> OfOfferAsync(SessionOfferInput input, string typeName, PricedLines? present = null)
    {
        var lines = await LinesAsync(input, typeName) ?? present?.Lines;
        var discount = await DiscountAsync(input, present?.Discount ?? Discount.None, lines ?? []);
        return lines is null && discount.IsNone ? null : Checked(new PricedLines(lines ?? [], discount, pricesIncludeTax));
    }

    /// <summary>The lines after a partial edit; null when neither lines nor discount were given.</summary>
    public PricedLines? OfEdit(SessionEditInput input, PricedLines present)
    {
        if (!input.Lines.Given && !input.Discount.Given) return null;
        var lines = input.Lines.Given ? checker.Lines(input.Lines.Value ?? []) : present.Lines;
        var discount = input.Discount.Given ? checker.Discount(input.Discount.Value) : present.Discount;
        return Checked(new PricedLines(lines, discount, pricesIncludeTax));
    }

    /// <summary>Notes what is wrong with the sum, once the lines themselves are right.</summary>
    private PricedLines Checked(PricedLines price)
    {
        if (desk.Errors.Any) return price;
        if (price.Check(currency) is { } wrong) desk.Errors.Add(wrong.Errors[0].Field, wrong.Errors[0].Message);
        if (price is { Discount.Code: { } code, Lines.Count: > 0 } && price.Totals.Subtotal < code.Minimum)
            desk.Errors.Add("lines", DiscountRules.BelowMinimum(code.Code, code.Minimum, desk.Format.With(currency)));
        return price;
    }

    /// <summary>A code, or a discount that staff type; what is left out stays.</summary>
    private async Task<Discount> DiscountAsync(SessionOfferInput input, Discount present, IReadOnlyList<PricedLine> lines)
    {
        var typed = input.Discount is { } given and not { Percent: null, Amount: null } ? given : null;
        if (string.IsNullOrWhiteSpace(input.DiscountCode)) return input.Discount is null ? present : checker.Discount(typed);
        desk.Errors.AddIf(typed is not null, "discountCode", "Give a code or a discount, not both.");
        return await CodeAsync(input.DiscountCode, present, lines);
    }

    private async Task<Discount> CodeAsync(string typed, Discount present, IReadOnlyList<PricedLine> lines)
    {
        var (discount, known) = await SessionCodes.ReadAsync(desk, typed, present, lines.Count == 0 ? null : lines.Sum(line => line.Amount));
        KnowsCode = known;
        return discount;
    }

    /// <returns>Null when the caller said nothing about lines.</returns>
    private async Task<IReadOnlyList<PricedLine>?> LinesAsync(SessionOfferInput input, string typeName) => input switch
    {
        { Lines: { } lines } => checker.Lines(lines),
        { PackageId: not null } or { AddOnIds.Count: > 0 } => await FromPriceListAsync(input),
        { Amount: { } amount } => [checker.Amount(typeName, amount, input.TaxRate)],
        _ => null,
    };

    private async Task<List<PricedLine>> FromPriceListAsync(SessionRequestInput input)
    {
        var lines = new List<PricedLine>();
        if (input.PackageId is { } packageId && await PackageAsync(packageId) is { } package)
        {
            PackageMinutes = package.DurationMinutes;
            lines.Add(Line(package.Name, package.Price));
        }

        desk.Errors.AddIf(input.AddOnIds?.Count >= LineChecker.MostLines, "addOnIds", $"Fewer than {LineChecker.MostLines} add-ons.");
        foreach (var (id, index) in (input.AddOnIds ?? []).Take(LineChecker.MostLines).Select((id, index) => (id, index)))
        {
            var addOn = await desk.Db.AddOns.SingleOrDefaultAsync(row => row.Id == id && !row.Archived, desk.Cancel);
            if (addOn is null) desk.Errors.Add($"addOnIds[{index}]", "There is no such add-on.");
            else lines.Add(Line(addOn.Name, addOn.Price));
        }

        return lines;
    }

    private async Task<Package?> PackageAsync(Guid id)
    {
        var package = await desk.Db.Packages.SingleOrDefaultAsync(row => row.Id == id && !row.Archived, desk.Cancel);
        desk.Errors.AddIf(package is null, "packageId", "There is no such package.");
        return package;
    }

    private PricedLine Line(string name, long price) => new(name, 1, price, desk.Settings.Money.DefaultTaxRate);
}
