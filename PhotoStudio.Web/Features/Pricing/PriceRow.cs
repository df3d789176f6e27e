using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What taking a row out of use is called for its kind, and bringing it back.</summary>
/// <param name="Off">The act: "Archive".</param>
/// <param name="OffDone">"archived."</param>
/// <param name="On">The act back: "Bring back".</param>
/// <param name="OnDone">"is offered again."</param>
public sealed record PriceAct(string Off, string OffDone, string On, string OnDone)
{
    public static readonly PriceAct Offer = new("Archive", "archived.", "Bring back", "is offered again.");
    public static readonly PriceAct Code = new("Switch off", "switched off.", "Switch on", "can be used again.");
    public static readonly PriceAct Card = new("Hide", "hidden.", "Show", "is shown again.");
}

/// <summary>A row of the price list of any kind, for what all of them can do: be taken out of use and brought back.</summary>
/// <param name="Price">Minor units; null where there is none.</param>
/// <param name="ArchiveAsync">Takes it out of use (true) or brings it back.</param>
public sealed record PriceRow(Guid Id, string Name, string Kind, long? Price, Func<PriceListService, Actor, bool, Task<Result>> ArchiveAsync)
{
    public PriceAct Act { get; init; } = PriceAct.Offer;

    /// <summary>True when it is out of use.</summary>
    public bool IsOff { get; init; }

    public static PriceRow Of(SessionTypeView type) =>
        new(type.Id, type.Name, "Session type", null, (prices, actor, archived) => prices.ArchiveTypeAsync(actor, type.Id, archived, default)) { IsOff = type.Archived };

    public static PriceRow Of(PackageView package) =>
        new(package.Id, package.Name, $"Package, {package.SessionType}", package.Price, (prices, actor, archived) => prices.ArchivePackageAsync(actor, package.Id, archived, default)) { IsOff = package.Archived };

    public static PriceRow Of(AddOnView addOn) =>
        new(addOn.Id, addOn.Name, "Add-on", addOn.Price, (prices, actor, archived) => prices.ArchiveAddOnAsync(actor, addOn.Id, archived, default)) { IsOff = addOn.Archived };

    public static PriceRow Of(DiscountCodeView code) =>
        new(code.Id, code.Code, "Discount code", null, (prices, actor, off) => prices.ActivateCodeAsync(actor, code.Id, !off, default)) { Act = PriceAct.Code, IsOff = !code.Active };

    public static PriceRow Of(InfoCardView card) =>
        new(card.Id, card.Title, "Info card", null, (prices, actor, off) => prices.ShowCardAsync(actor, card.Id, !off, default)) { Act = PriceAct.Card, IsOff = !card.Shown };

    public static IReadOnlyList<PriceRow> Archived(PriceList list) =>
    [
        .. list.Types.Where(type => type.Archived).Select(Of),
        .. list.Packages.Where(package => package.Archived).Select(Of),
        .. list.AddOns.Where(addOn => addOn.Archived).Select(Of),
    ];
}
