using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>A row of the price list of any kind, for what all of them can do: be archived and brought back.</summary>
/// <param name="Price">Minor units; null for a session type.</param>
public sealed record PriceRow(Guid Id, string Name, string Kind, long? Price, Func<PriceListService, Actor, bool, Task<Result>> ArchiveAsync)
{
    public static PriceRow Of(SessionTypeView type) =>
        new(type.Id, type.Name, "Session type", null, (prices, actor, archived) => prices.ArchiveTypeAsync(actor, type.Id, archived, default));

    public static PriceRow Of(PackageView package) =>
        new(package.Id, package.Name, $"Package, {package.SessionType}", package.Price, (prices, actor, archived) => prices.ArchivePackageAsync(actor, package.Id, archived, default));

    public static PriceRow Of(AddOnView addOn) =>
        new(addOn.Id, addOn.Name, "Add-on", addOn.Price, (prices, actor, archived) => prices.ArchiveAddOnAsync(actor, addOn.Id, archived, default));

    public static IReadOnlyList<PriceRow> Archived(PriceList list) =>
    [
        .. list.Types.Where(type => type.Archived).Select(Of),
        .. list.Packages.Where(package => package.Archived).Select(Of),
        .. list.AddOns.Where(addOn => addOn.Archived).Select(Of),
    ];
}
