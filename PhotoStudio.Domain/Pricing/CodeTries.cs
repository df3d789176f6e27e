using System.Collections.Concurrent;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>
/// Ends guessing of discount codes: a client may type so many unknown ones within a time, then no code is looked at until the oldest is past. The same wrong code counts once,
/// and staff, who see the codes anyway, are not counted. Kept in memory: a restart forgives.
/// </summary>
public sealed class CodeTries(TimeProvider clock)
{
    public const int Most = 5;

    private const int MostKept = 10_000;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<Guid, List<(string Code, DateTimeOffset At)>> wrong = new();

    /// <summary>Counts the code as wrong before it is looked up, so that many at once are no way round; <see cref="Known"/> takes that back.</summary>
    /// <returns>Why it is not looked at, under <c>discountCode</c>; null when it may be.</returns>
    public Invalid? Begin(Actor actor, string code)
    {
        if (actor.IsStaff || actor.UserId is not { } user) return null;
        if (wrong.Count > MostKept) Tidy();
        var (past, now) = (wrong.GetOrAdd(user, _ => []), clock.GetUtcNow());
        lock (past)
        {
            past.RemoveAll(entry => entry.At + Window <= now);
            if (past.Exists(entry => entry.Code == code)) return null;
            if (past.Count >= Most) return DiscountRules.TooMany(past[0].At + Window - now);
            past.Add((code, now));
            return null;
        }
    }

    /// <summary>The code exists: typing it was no guess.</summary>
    public void Known(Actor actor, string code)
    {
        if (actor.UserId is not { } user || !wrong.TryGetValue(user, out var past)) return;
        lock (past) past.RemoveAll(entry => entry.Code == code);
    }

    private void Tidy()
    {
        foreach (var (user, past) in wrong)
        {
            lock (past) past.RemoveAll(entry => entry.At + Window <= clock.GetUtcNow());
            if (past.Count == 0) wrong.TryRemove(user, out _);
        }
    }
}
