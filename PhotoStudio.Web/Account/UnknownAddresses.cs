using System.Collections.Concurrent;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Account;

/// <summary>Counts wrong tries for addresses without an account as Identity does for those with one, so that the answers do not tell which exist.</summary>
public sealed class UnknownAddresses(TimeProvider clock)
{
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, Count> counts = new();

    /// <summary>Notes a wrong try. The outcome is how many are left, or until when there is a pause.</summary>
    public (int Left, DateTimeOffset? Until) Note(string? email)
    {
        var now = clock.GetUtcNow();
        if (counts.Count > MostKept) counts.Clear();
        var count = counts.AddOrUpdate(EmailAddress.Normalize(email ?? ""), _ => new Count(1, null), (_, before) => Next(before, now));
        if (count.Tries < StudioSignIn.Tries) return (StudioSignIn.Tries - count.Tries, null);
        return (0, count.Until ?? now + StudioSignIn.Pause);
    }

    private static Count Next(Count before, DateTimeOffset now) => before.Until switch
    {
        { } until when until > now => before,
        { } => new Count(1, null),
        null when before.Tries + 1 >= StudioSignIn.Tries => new Count(StudioSignIn.Tries, now + StudioSignIn.Pause),
        null => new Count(before.Tries + 1, null),
    };

    private sealed record Count(int Tries, DateTimeOffset? Until);
}
