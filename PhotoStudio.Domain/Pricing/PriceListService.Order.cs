using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>The order in which session types, the packages of one type, add-ons and cards are offered.</summary>
public sealed partial class PriceListService
{
    /// <summary>Puts the session types that are offered in this order; each must be named once.</summary>
    public Task<Result> OrderTypesAsync(Actor actor, IReadOnlyList<Guid> order, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var types = await db.SessionTypes.Where(t => !t.Archived).ToDictionaryAsync(t => t.Id, cancel);
        if (!NamesEach(order, types.Keys)) return PricingProblems.OrderIncomplete();
        for (var position = 0; position < order.Count; position++) types[order[position]].Place(position, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Puts the packages of one session type that are offered in this order; each must be named once.</summary>
    public Task<Result> OrderPackagesAsync(Actor actor, Guid sessionTypeId, IReadOnlyList<Guid> order, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var packages = await db.Packages.Where(p => p.SessionTypeId == sessionTypeId && !p.Archived).ToDictionaryAsync(p => p.Id, cancel);
        if (!NamesEach(order, packages.Keys)) return PricingProblems.OrderIncomplete();
        for (var position = 0; position < order.Count; position++) packages[order[position]].Place(position, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Puts the add-ons that are offered in this order; each must be named once.</summary>
    public Task<Result> OrderAddOnsAsync(Actor actor, IReadOnlyList<Guid> order, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var addOns = await db.AddOns.Where(a => !a.Archived).ToDictionaryAsync(a => a.Id, cancel);
        if (!NamesEach(order, addOns.Keys)) return PricingProblems.OrderIncomplete();
        for (var position = 0; position < order.Count; position++) addOns[order[position]].Place(position, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Puts the information cards in this order; each must be named once.</summary>
    public Task<Result> OrderCardsAsync(Actor actor, IReadOnlyList<Guid> order, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var cards = await db.InfoCards.ToDictionaryAsync(c => c.Id, cancel);
        if (!NamesEach(order, cards.Keys)) return PricingProblems.OrderIncomplete();
        for (var position = 0; position < order.Count; position++) cards[order[position]].Place(position, actor, Now);
        return Result.Success;
    }, cancel);

    private static bool NamesEach(IReadOnlyList<Guid> order, ICollection<Guid> ids) =>
        order.Count == ids.Count && order.Distinct().Count() == order.Count && order.All(ids.Contains);
}
