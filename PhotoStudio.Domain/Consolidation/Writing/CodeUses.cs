using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>The uses of discount codes by sessions that come over: one for each that is not cancelled, counted and released as ours are.</summary>
internal sealed class CodeUses(Desk desk)
{
    private readonly Dictionary<Guid, int> before = [];
    private readonly Dictionary<Guid, int> more = [];

    /// <summary>Counts the sessions of earlier runs; one that was cancelled here since is counted still.</summary>
    public async Task LoadAsync()
    {
        var source = desk.Source.Kind;
        var uses = desk.Db.DiscountRedemptions
            .Where(use => desk.Db.Set<LegacyOrigin>().Any(o => o.Kind == BroughtKind.Session && o.EntityId == use.SessionId && o.Added && o.Source == source))
            .Select(use => new { use.DiscountCodeId, use.SessionId }).Distinct().GroupBy(use => use.DiscountCodeId).Select(group => new { group.Key, Count = group.Count() });
        foreach (var code in await uses.ToListAsync(desk.Cancel)) before[code.Key] = code.Count;
    }

    /// <summary>How many sessions that came over use or used a code.</summary>
    public int Of(Guid codeId) => before.GetValueOrDefault(codeId) + more.GetValueOrDefault(codeId);

    /// <summary>Lets the uses follow a session that was made, or made again.</summary>
    public async Task FollowAsync(Session session, bool again)
    {
        var wanted = session.Cancelled ? null : session.DiscountCodeId;
        var held = again ? await desk.Db.DiscountRedemptions.AsNoTracking().Where(use => use.SessionId == session.Id).ToListAsync(desk.Cancel) : [];
        if (held.Count > 0)
        {
            if (held[0].DiscountCodeId == wanted) return;
            if (!desk.Dry) await desk.Db.DiscountRedemptions.Where(use => use.SessionId == session.Id).ExecuteDeleteAsync(desk.Cancel);
            Count(held[0].DiscountCodeId, -1);
        }

        if (wanted is not { } codeId) return;
        desk.Add(DiscountRedemption.Of(codeId, session.Id, desk.Actor.Name, session.CreatedAt));
        Count(codeId, 1);
    }

    /// <summary>Writes down how often each code is used now.</summary>
    public async Task StoreAsync()
    {
        if (desk.Dry) return;
        foreach (var (codeId, uses) in more.Where(pair => pair.Value != 0))
            await desk.Db.DiscountCodes.Where(code => code.Id == codeId).ExecuteUpdateAsync(change => change.SetProperty(code => code.Used, code => code.Used + uses), desk.Cancel);
    }

    private void Count(Guid codeId, int uses) => more[codeId] = more.GetValueOrDefault(codeId) + uses;
}
