using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Shared.Lines;

/// <summary>Something of the price list that can become a line. <paramref name="Price"/> is in minor units; <paramref name="SessionType"/> is null for an add-on.</summary>
public sealed record LineChoice(string Name, long Price, string? SessionType = null, int? Minutes = null, bool Recommended = false);

/// <summary>What a line can be made of: the price list, and the tax that a line without one takes.</summary>
public sealed record LineMenu(IReadOnlyList<LineChoice> Choices, Currency Currency, decimal TaxRate, string TaxName, bool PricesIncludeTax)
{
    private const int MostFound = 6;

    /// <summary>The packages of a session type, in their order.</summary>
    public IEnumerable<LineChoice> PackagesOf(string? sessionType) => Choices.Where(choice => choice.SessionType is not null && choice.SessionType == sessionType);

    /// <summary>What has all of these words in its name, those that begin with them first.</summary>
    public IReadOnlyList<LineChoice> Find(string words)
    {
        var wanted = SearchText.Of(words);
        if (wanted.Length == 0) return [];
        return [.. Choices.Select(choice => (choice, name: SearchText.Of(choice.Name)))
            .Where(found => wanted.Split(' ').All(word => found.name.Contains(word, StringComparison.Ordinal)))
            .OrderBy(found => found.name.StartsWith(wanted, StringComparison.Ordinal) ? 0 : 1).Select(found => found.choice).DistinctBy(choice => choice.Name).Take(MostFound)];
    }

    public static async Task<LineMenu> ReadAsync(PriceListQueries prices, Actor actor, CancellationToken cancel)
    {
        var (currency, rules) = await prices.MoneyAsync(cancel);
        var packages = (await prices.PackagesAsync(actor, false, cancel)).Select(package => new LineChoice(package.Name, package.Price, package.SessionType, package.DurationMinutes, package.Recommended));
        var addOns = (await prices.AddOnsAsync(actor, false, cancel)).Select(addOn => new LineChoice(addOn.Name, addOn.Price));
        return new LineMenu([.. packages, .. addOns], currency, rules.DefaultTaxRate, rules.TaxName, rules.PricesIncludeTax);
    }
}
