using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Sessions;

internal static class RequestsMade
{
    /// <summary>The sessions that began as a request in a stretch of time, whatever they are now.</summary>
    public static IQueryable<Session> MadeAsRequest(this IQueryable<Session> rows, InstantRange made) => rows
        .Where(s => s.CreatedAt >= made.From && s.CreatedAt < made.Until)
        .Where(s => s.History.Any(entry => entry.From == null && entry.To == SessionStatus.Request));
}
