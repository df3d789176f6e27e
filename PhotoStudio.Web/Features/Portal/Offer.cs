using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>What a client can ask for, with its prices.</summary>
public sealed record Offer(IReadOnlyList<SessionTypeView> Types, IReadOnlyList<PackageView> Packages, MoneyRules Rules)
{
    public static async Task<Offer> ReadAsync(PriceListQueries prices, Actor actor, CancellationToken cancel) =>
        new(await prices.TypesAsync(actor, false, cancel), await prices.PackagesAsync(actor, false, cancel), (await prices.MoneyAsync(cancel)).Rules);

    public IReadOnlyList<PackageView> Of(string? type) => [.. Packages.Where(package => package.SessionType == type)];

    /// <summary>"from €320.00", or nothing where no package has a price.</summary>
    public string? From(string? type, StudioFormat format) => Of(type) is { Count: > 0 } packages ? $"from {format.Money(packages.Min(package => package.Price))}" : null;

    /// <summary>" plus VAT" where it is added to the prices.</summary>
    public string Tax => Rules is { PricesIncludeTax: false, DefaultTaxRate: > 0 } ? $" plus {Rules.TaxName}" : "";
}
