using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Sessions;

/// <summary>What the placeholders of a message about a session become.</summary>
internal static class SessionMail
{
    /// <param name="session">With its type.</param>
    /// <param name="format">In the session's currency.</param>
    /// <param name="photographer">The name; null while nobody is named.</param>
    public static MailValues Values(Session session, StudioFormat format, string? photographer) => Facts(new MailValues(), session, format, photographer)
        .For(session.ClientName)
        .Set("session type", TypeName(session))
        .Set("day", session.Date is { } day ? format.LongDay(day) : "a day still to be agreed")
        .Set("time", session.StartTime is { } time ? format.Time(time) : "an hour still to be agreed")
        .Set("when", When(session, format))
        .Set("place", session.Location ?? "a place still to be agreed")
        .Set("photographer", photographer ?? "our photographer")
        .Set("price", format.Money(session.Total))
        .Set("paid", format.Money(session.PaidAmount))
        .Set("owed", format.Money(Math.Max(0, session.Balance)));

    private static MailValues Facts(MailValues values, Session session, StudioFormat format, string? photographer)
    {
        values.Fact("Day", session.Date is { } day ? format.LongDay(day) : null);
        values.Fact("Time", session.StartTime is { } start ? format.Times(start, session.DurationMinutes) : null);
        values.Fact("Where", session.Location);
        values.Fact("Photographer", photographer);
        values.Fact("Price", session.Total > 0 ? format.Money(session.Total) : null);
        var owes = session.Status is not (SessionStatus.Request or SessionStatus.Quoted) && session.Balance > 0 && session.PaidAmount > 0;
        return values.Fact("Still owed", owes ? format.Money(session.Balance) : null);
    }

    private static string TypeName(Session session) => session.SessionType?.Name.ToLowerInvariant() ?? "photo";

    private static string When(Session session, StudioFormat format)
    {
        if (session.Date is not { } date) return "a day still to be agreed";
        return session.StartTime is { } time ? $"{format.LongDay(date)}, {format.Time(time)}" : format.LongDay(date);
    }
}
