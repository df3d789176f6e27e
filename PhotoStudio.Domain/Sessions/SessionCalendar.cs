using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

/// <summary>
/// Makes the calendar entry of a session: in the studio's zone by name, so that 10:00 stays 10:00 whatever the clocks do, with one UID for good and a
/// SEQUENCE that rises, so that a calendar takes the newer entry for the older. It asks for no answer; when cancelled it takes the entry away.
/// </summary>
internal static class SessionCalendar
{
    public static Task<AttachmentSource> EntryAsync(SessionDesk desk, Session session) => EntryAsync(desk.Db, desk.Settings, session, desk.Moment.Now, desk.Cancel);

    public static async Task<AttachmentSource> EntryAsync(StudioDb db, StudioSettings settings, Session session, DateTime now, CancellationToken cancel)
    {
        var organizer = (await db.ReadMailSettingsAsync(now, cancel)).SenderAddress(settings);
        var type = $"text/calendar; charset=utf-8; method={MethodOf(session, organizer)}";
        return new AttachmentSource(AttachmentKind.Calendar, "session.ics", type, null, Encoding.UTF8.GetBytes(Entry(session, settings, organizer, now)));
    }

    /// <param name="session">With a day and a time.</param>
    /// <param name="settings">Zone and name of the studio.</param>
    /// <param name="organizer">The studio's address; null when it has none, then it is a plain entry.</param>
    /// <param name="now">UTC.</param>
    public static string Entry(Session session, StudioSettings settings, string? organizer, DateTime now)
    {
        var calendar = new Calendar { Method = MethodOf(session, organizer), ProductId = "-//PhotoStudio//EN" };
        var start = session.Date!.Value.ToDateTime(session.StartTime!.Value);
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(settings.TimeZone, start.AddYears(-1), false));
        calendar.Events.Add(Event(session, settings, start, organizer, now));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(Session session, StudioSettings settings, DateTime start, string? organizer, DateTime now)
    {
        var entry = new CalendarEvent
        {
            Uid = $"session-{session.Id:N}@photostudio",
            Sequence = session.CalendarSequence,
            DtStamp = new CalDateTime(now, "UTC"),
            Start = new CalDateTime(start, settings.TimeZone),
            End = new CalDateTime(start.AddMinutes(session.DurationMinutes), settings.TimeZone),
            Summary = $"{session.SessionType?.Name ?? "Photo"} session, {settings.Profile.Name}",
            Location = session.Location,
            Status = session.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
        if (organizer is null) return entry;
        entry.Organizer = new Organizer($"mailto:{organizer}") { CommonName = settings.Profile.Name };
        if (session.ClientEmail is { } client)
            entry.Attendees.Add(new Attendee($"mailto:{client}") { CommonName = session.ClientName, Rsvp = false, ParticipationStatus = EventParticipationStatus.Accepted, Role = ParticipationRole.RequiredParticipant });
        return entry;
    }

    private static string MethodOf(Session session, string? organizer) => (session.Cancelled, organizer) switch
    {
        (true, _) => "CANCEL",
        (_, null) => "PUBLISH",
        _ => "REQUEST",
    };
}
