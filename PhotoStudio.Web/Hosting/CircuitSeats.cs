using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Hosting;

/// <summary>Counts the live pages that are connected, in all and of each login, so that nobody takes the memory of all.</summary>
public sealed class CircuitSeats(StudioOptions options)
{
    private readonly ConcurrentDictionary<Guid, int> byUser = new();
    private int all;

    /// <summary>True when this person may have another live page.</summary>
    public bool HasRoomFor(Actor actor) =>
        Volatile.Read(ref all) < options.Limits.Circuits && (actor.UserId is not { } id || byUser.GetValueOrDefault(id) < options.Limits.CircuitsPerUser);

    internal void Take(Guid? user)
    {
        Interlocked.Increment(ref all);
        if (user is { } id) byUser.AddOrUpdate(id, 1, (_, count) => count + 1);
    }

    internal void Leave(Guid? user)
    {
        Interlocked.Decrement(ref all);
        if (user is { } id && byUser.AddOrUpdate(id, 0, (_, count) => count - 1) <= 0) byUser.TryRemove(new KeyValuePair<Guid, int>(id, 0));
    }
}

/// <summary>Takes a seat while one circuit is connected; a lost connection frees it until it is back.</summary>
internal sealed class CircuitSeat(CircuitSeats seats, AuthenticationStateProvider authentication) : CircuitHandler
{
    private Guid? user;
    private bool taken;

    public override async Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (taken) return;
        user = ClaimsActor.Of((await authentication.GetAuthenticationStateAsync()).User).UserId;
        taken = true;
        seats.Take(user);
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (taken) seats.Leave(user);
        taken = false;
        return Task.CompletedTask;
    }
}
