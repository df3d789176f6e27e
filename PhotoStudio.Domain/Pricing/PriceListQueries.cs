using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Pricing;

/// <summary>A kind of session. <paramref name="Version"/> is the ETag.</summary>
public sealed record SessionTypeView(Guid Id, string Name, int Position, bool Archived, Guid Version);

/// <summary>A package. <paramref name="Price"/> is in minor units of the studio's currency.</summary>
public sealed record PackageView(
    Guid Id, string Name, Guid SessionTypeId, string SessionType, string? Description, long Price, int DurationMinutes, IReadOnlyList<string> Included, bool Recommended,
    int Position, bool Archived, Guid Version);

/// <summary>An add-on. <paramref name="Price"/> is in minor units of the studio's currency.</summary>
public sealed record AddOnView(Guid Id, string Name, string? Description, long Price, bool Archived, Guid Version);

/// <summary>Reads the price list. Anybody sees what is offered; only the studio's side sees what is archived.</summary>
public sealed class PriceListQueries(StudioDatabase database)
{
    /// <summary>The currency prices are in, and whether they include tax.</summary>
    public async Task<(Currency Currency, MoneyRules Rules)> MoneyAsync(CancellationToken cancel)
    {
        var settings = await database.ReadSettingsAsync(cancel);
        return (settings.Currency, settings.Money);
    }

    /// <summary>How many days a quote can be answered when nothing else is said.</summary>
    public async Task<int> QuoteDaysAsync(CancellationToken cancel) => (await database.ReadSettingsAsync(cancel)).Sessions.QuoteValidDays;

    public async Task<IReadOnlyList<SessionTypeView>> TypesAsync(Actor actor, bool withArchived, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.SessionTypes.AsNoTracking().Where(t => !t.Archived || (withArchived && actor.IsStaff)).OrderBy(t => t.Position).ThenBy(t => t.NormalizedName)
            .Select(t => new SessionTypeView(t.Id, t.Name, t.Position, t.Archived, t.Version)).ToListAsync(cancel);
    }

    /// <summary>By session type, then in their order. Those of an archived type are archived with it.</summary>
    public async Task<IReadOnlyList<PackageView>> PackagesAsync(Actor actor, bool withArchived, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var rows = await db.Packages.AsNoTracking().Include(p => p.SessionType)
            .Where(p => (!p.Archived && !p.SessionType!.Archived) || (withArchived && actor.IsStaff))
            .OrderBy(p => p.SessionType!.Position).ThenBy(p => p.SessionType!.NormalizedName).ThenBy(p => p.Position).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. rows.Select(ToView)];
    }

    /// <summary>In their order.</summary>
    public async Task<IReadOnlyList<AddOnView>> AddOnsAsync(Actor actor, bool withArchived, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.AddOns.AsNoTracking().Where(a => !a.Archived || (withArchived && actor.IsStaff)).OrderBy(a => a.Position).ThenBy(a => a.Id)
            .Select(a => new AddOnView(a.Id, a.Name, a.Description, a.Price, a.Archived, a.Version)).ToListAsync(cancel);
    }

    private static PackageView ToView(Package package) => new(
        package.Id, package.Name, package.SessionTypeId, package.SessionType!.Name, package.Description, package.Price, package.DurationMinutes,
        package.Included?.Split('\n') ?? [], package.Recommended, package.Position, package.Archived, package.Version);
}
