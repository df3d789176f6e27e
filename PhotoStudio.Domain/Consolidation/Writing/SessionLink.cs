using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>The session of ours that a review or an invitation names: through the legacy id, exactly. <paramref name="Id"/> is null when it is gone.</summary>
/// <param name="Id">Ours.</param>
/// <param name="Older">How the row names it.</param>
/// <param name="Why">Why there is none.</param>
internal readonly record struct SessionLink(Guid? Id, string Older, string Why)
{
    public static SessionLink Of(Desk desk, OlderRow row)
    {
        var (session, booking) = (OlderWords.Id(row, "session_id"), OlderWords.Id(row, "booking_id"));
        var origin = (session is null ? null : desk.Origins.Find(OlderTables.Sessions, session)) ?? (booking is null ? null : desk.Origins.Find(OlderTables.Bookings, booking));
        var older = session is null ? $"booking_id: {booking ?? "null"}" : $"session_id: {session}";
        return new SessionLink(origin?.EntityId, older, (session, booking) switch { (null, null) => "It names no booking.", (null, _) => "Its booking is gone.", _ => "Its session is gone." });
    }
}
