using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Whether a code can be used today, and why not.</summary>
public enum DiscountCodeState
{
    Active,

    /// <summary>Its first day is still to come.</summary>
    Coming,

    /// <summary>Its last day has passed.</summary>
    Lapsed,

    UsedUp,

    SwitchedOff,
}

/// <summary>A discount code. Money in minor units of the studio's currency; <paramref name="Version"/> is the ETag.</summary>
/// <param name="Used">How many sessions use it now.</param>
/// <param name="Saved">What it took off them in all.</param>
public sealed record DiscountCodeView(
    Guid Id, string Code, string? Description, decimal Percent, long Amount, long Minimum, long? Most, DateOnly? ValidFrom, DateOnly? ValidUntil,
    int? UsageLimit, int Used, bool Active, long Saved, Guid Version)
{
    public DiscountCodeState StateOn(DateOnly today) => this switch
    {
        { Active: false } => DiscountCodeState.SwitchedOff,
        _ when ValidUntil < today => DiscountCodeState.Lapsed,
        _ when Used >= UsageLimit => DiscountCodeState.UsedUp,
        _ when ValidFrom > today => DiscountCodeState.Coming,
        _ => DiscountCodeState.Active,
    };
}

/// <summary>A session's use of a code. <paramref name="Discount"/> in minor units of the session's currency; instants UTC.</summary>
public sealed record RedemptionView(Guid SessionId, string ClientName, string SessionType, DateOnly? Date, string CurrencyCode, long Discount, DateTime At, DateTime? ReleasedAt);

/// <summary>Reads discount codes; only the studio's side sees them.</summary>
public sealed class DiscountCodeQueries(StudioDatabase database)
{
    /// <summary>Newest first: the ones in use stand at the top.</summary>
    public async Task<IReadOnlyList<DiscountCodeView>> AllAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        return await db.DiscountCodes.AsNoTracking().OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id)
            .Select(c => new DiscountCodeView(
                c.Id, c.Code, c.Description, c.Percent, c.Amount, c.Minimum, c.Most, c.ValidFrom, c.ValidUntil, c.UsageLimit, c.Used, c.Active,
                db.Sessions.Where(s => s.DiscountCodeId == c.Id && s.CancelledAt == null).Sum(s => s.Discount), c.Version))
            .ToListAsync(cancel);
    }

    /// <summary>Who used a code, newest first; at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<RedemptionView>> UsesAsync(Actor actor, Guid codeId, int most, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        var uses = db.DiscountRedemptions.AsNoTracking().Where(use => use.DiscountCodeId == codeId);
        return await uses.Join(db.Sessions, use => use.SessionId, s => s.Id, (use, s) => new { use, s })
            .OrderByDescending(row => row.use.At).ThenByDescending(row => row.use.Id).Take(most)
            .Select(row => new RedemptionView(
                row.s.Id, row.s.ClientName, row.s.SessionType!.Name, row.s.Date, row.s.CurrencyCode, row.use.ReleasedAt == null ? row.s.Discount : 0, row.use.At, row.use.ReleasedAt))
            .ToListAsync(cancel);
    }
}
