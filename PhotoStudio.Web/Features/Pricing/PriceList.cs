using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>The whole price list as the page holds it, archived rows too: it is a few dozen rows.</summary>
public sealed record PriceList(IReadOnlyList<SessionTypeView> Types, IReadOnlyList<PackageView> Packages, IReadOnlyList<AddOnView> AddOns, MoneyRules Rules)
{
    /// <summary>Newest first, those that are switched off too.</summary>
    public IReadOnlyList<DiscountCodeView> Codes { get; init; } = [];

    /// <summary>In the order of the public page, the hidden ones too.</summary>
    public IReadOnlyList<InfoCardView> Cards { get; init; } = [];

    private readonly HashSet<Guid> archivedTypes = [.. Types.Where(type => type.Archived).Select(type => type.Id)];

    public IReadOnlyList<SessionTypeView> OfferedTypes => [.. Types.Where(type => !type.Archived)];

    public IReadOnlyList<PackageView> OfferedPackages => [.. Packages.Where(IsOffered)];

    public IReadOnlyList<AddOnView> OfferedAddOns => [.. AddOns.Where(addOn => !addOn.Archived)];

    public int ArchivedCount => Types.Count(type => type.Archived) + Packages.Count(package => package.Archived) + AddOns.Count(addOn => addOn.Archived);

    /// <summary>A package is not offered while its type is archived.</summary>
    public bool IsOffered(PackageView package) => !package.Archived && !archivedTypes.Contains(package.SessionTypeId);

    public static async Task<PriceList> LoadAsync(PriceListQueries queries, DiscountCodeQueries codes, InfoCardQueries cards, Actor actor, CancellationToken cancel) => new(
        await queries.TypesAsync(actor, true, cancel), await queries.PackagesAsync(actor, true, cancel), await queries.AddOnsAsync(actor, true, cancel),
        (await queries.MoneyAsync(cancel)).Rules)
    {
        Codes = await codes.AllAsync(actor, cancel),
        Cards = await cards.AllAsync(actor, cancel),
    };

    /// <summary>Packages whose name, type or words hold what is looked for, whatever case and accents.</summary>
    public static IEnumerable<PackageView> Find(IEnumerable<PackageView> packages, string? search) =>
        packages.Where(package => Holds(search, package.Name, package.SessionType, package.Description));

    public static IEnumerable<AddOnView> Find(IEnumerable<AddOnView> addOns, string? search) => addOns.Where(addOn => Holds(search, addOn.Name, addOn.Description));

    private static bool Holds(string? search, params ReadOnlySpan<string?> texts)
    {
        var words = SearchText.Of(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = SearchText.Of(texts);
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
