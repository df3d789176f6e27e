using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Web.Account;

/// <summary>Whether a login that was let in may stay: its stamp and state, read at most <see cref="Every"/> ago, or since they last changed in this process.</summary>
public sealed class AccessCheck : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Known> known = new();
    private readonly StudioDatabase database;
    private readonly AccessChanges changes;
    private readonly TimeProvider clock;
    private readonly string stampClaim;

    public AccessCheck(StudioDatabase database, AccessChanges changes, TimeProvider clock, IOptions<IdentityOptions> options, StudioOptions studio)
    {
        Every = TimeSpan.FromSeconds(studio.Limits.AccessCheckSeconds);
        (this.database, this.changes, this.clock) = (database, changes, clock);
        stampClaim = options.Value.ClaimsIdentity.SecurityStampClaimType;
        changes.Changed += Forget;
    }

    /// <summary>Half of the minute that a revoked login may live at most, or less.</summary>
    public TimeSpan Every { get; }

    /// <summary>Why this login ends; null when it stays.</summary>
    public async Task<Problem?> ReasonAgainstAsync(ClaimsPrincipal principal, CancellationToken cancel)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return new NotSignedIn();
        var now = await KnownAsync(id, cancel);
        if (now.Shut is { } reason) return reason;
        return now.Stamp is not null && now.Stamp == principal.FindFirstValue(stampClaim) ? null : new Ended();
    }

    public void Dispose() => changes.Changed -= Forget;

    private void Forget(Guid id) => known.TryRemove(id, out _);

    private async Task<Known> KnownAsync(Guid id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(id, out var before) && now - before.ReadAt < Every) return before;
        await using var db = await database.OpenAsync(cancel);
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel);
        return known[id] = new Known(user?.SecurityStamp, user is null ? new NotSignedIn() : SignInGate.ReasonAgainst(user), now);
    }

    private sealed record Known(string? Stamp, Problem? Shut, DateTimeOffset ReadAt);

    private sealed record Ended() : Problem(ProblemKind.NotSignedIn, "This sign-in has ended. Sign in again.");
}
