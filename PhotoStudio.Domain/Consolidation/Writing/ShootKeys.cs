using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>
/// What makes two rows the same shoot where no id says so: the same address, day, time and type, and only where exactly one of each matches.
/// </summary>
internal sealed class ShootKeys
{
    private readonly Dictionary<UInt128, (string Id, int Count)> sessions = [];
    private readonly Dictionary<UInt128, int> bookings = [];
    private readonly Dictionary<UInt128, (Guid Id, int Count)> here = [];

    /// <summary>The key of a row; null when it has no address, day or type to compare by.</summary>
    public static UInt128? Of(OlderRow row, EmailAddress? email, TimeZoneInfo zone)
    {
        var (day, start) = OlderWhen.Peek(row, zone);
        if (email is null || day is null) return null;
        var time = start is { } read ? Write(read) : SearchText.Of(row.Text("time"));
        return Key(email.Normalized, day.Value, time, SearchText.Of(row.Text("session_type")));
    }

    /// <summary>False when no booking can be the same shoot as anything: most installations have no sessions beside their bookings.</summary>
    public bool HasSessions => sessions.Count + here.Count > 0;

    public void AddSession(UInt128 key, string id) => sessions[key] = (id, sessions.GetValueOrDefault(key).Count + 1);

    public void AddBooking(UInt128 key) => bookings[key] = bookings.GetValueOrDefault(key) + 1;

    /// <summary>The sessions that are here and that this source did not bring.</summary>
    public async Task LoadAsync(Desk desk)
    {
        var source = desk.Source.Kind;
        var rows = desk.Db.Sessions.AsNoTracking()
            .Where(s => s.ClientEmail != null && s.Date != null)
            .Where(s => !desk.Db.Set<LegacyOrigin>().Any(o => o.Kind == BroughtKind.Session && o.EntityId == s.Id && o.Source == source))
            .Select(s => new { s.Id, s.ClientEmail, s.Date, s.StartTime, s.SessionType!.NormalizedName }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(desk.Cancel))
        {
            var key = Key(EmailAddress.Normalize(row.ClientEmail!), row.Date!.Value, row.StartTime is { } time ? Write(time) : "", row.NormalizedName);
            here[key] = (row.Id, here.GetValueOrDefault(key).Count + 1);
        }
    }

    /// <summary>The older session that a booking is, by the key alone.</summary>
    public string? SessionOf(UInt128? key) =>
        key is { } known && bookings.GetValueOrDefault(known) == 1 && !here.ContainsKey(known) && sessions.TryGetValue(known, out var session) && session.Count == 1 ? session.Id : null;

    /// <summary>The session of ours that a booking or an older session is, by the key alone.</summary>
    public Guid? HereOf(UInt128? key, string table)
    {
        if (key is not { } known || !here.TryGetValue(known, out var found) || found.Count != 1) return null;
        var (olderSessions, olderBookings) = (sessions.GetValueOrDefault(known).Count, bookings.GetValueOrDefault(known));
        return table == OlderTables.Sessions ? (olderSessions == 1 ? found.Id : null) : olderSessions == 0 && olderBookings == 1 ? found.Id : null;
    }

    private static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Half of a SHA-256: as good as the text itself, and small.</summary>
    private static UInt128 Key(string email, DateOnly day, string time, string type) => Origin.MarkOf(OlderRow.HashOf($"{email}|{day:yyyy-MM-dd}|{time}|{type}"));
}
