using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>How a session is spoken of on the client's side: ask, answer, your session.</summary>
public static class PortalWords
{
    /// <summary>"Family, Sunday 6 December 2026, 11:00", for titles.</summary>
    public static string Title(SessionRow session, StudioFormat format) => session.Date is { } day ? $"{session.SessionType}, {When(day, session.StartTime, format)}" : session.SessionType;

    /// <summary>"Sunday 6 December 2026, 11:00".</summary>
    public static string When(DateOnly day, TimeOnly? time, StudioFormat format) => time is { } start ? $"{format.LongDay(day)}, {format.Time(start)}" : format.LongDay(day);

    /// <summary>Where, how long and with whom, as far as it is known.</summary>
    public static string Details(SessionRow session)
    {
        string?[] parts = [session.Location, session.StartTime is null ? null : StudioFormat.Duration(session.DurationMinutes), session.PhotographerName is { } name ? $"with {name}" : null];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>Where it stands, in words.</summary>
    public static string Status(SessionRow session, StudioFormat format) => session.Cancelled ? "Cancelled" : session.Status switch
    {
        SessionStatus.Request => "Asked for, the studio answers with a quote",
        SessionStatus.Quoted => Quote(session, format),
        SessionStatus.Booked => session.PaidAmount > 0 ? $"Booked, {format.Money(session.PaidAmount)} paid" : "Booked",
        SessionStatus.Paid => $"Booked, and paid {format.Money(session.PaidAmount)}",
        SessionStatus.Invoiced => session.Balance > 0 ? $"Invoiced, {format.Money(session.Balance)} to pay" : "Paid",
    };

    /// <summary>The shape beside the words: settled is settled, whether invoiced or not.</summary>
    public static StatusLook Look(SessionRow session) =>
        session is { Cancelled: false, Status: SessionStatus.Invoiced, Balance: <= 0 } ? StatusLook.PaidSession : StatusLook.Of(session.Status, session.Cancelled);

    private static string Quote(SessionRow session, StudioFormat format) => session switch
    {
        { QuoteAcceptedAt: not null } => "Quote accepted, the studio confirms the booking",
        { QuoteDeclinedAt: not null } => "Quote declined",
        { QuoteValidUntil: { } until } when until < format.Today => $"The quote was valid until {format.Day(until)}",
        _ => "Quote, waits for your answer",
    };
}
