using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Parts;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>The sentences of a session's page.</summary>
public static class SessionWords
{
    /// <summary>"Saturday 12 December 2026, 13:00 to 23:00 · in 19 days".</summary>
    public static string When(SessionRow row, StudioFormat format)
    {
        if (row.Date is not { } day) return "Date still open";
        var time = row.StartTime is { } start ? $", {format.Times(start, row.DurationMinutes)}" : ", time open";
        return $"{format.LongDay(day)}{time} · {format.Relative(day)}";
    }

    /// <summary>"Family, Sun 6 Dec, 11:00 · Killiney beach": under the title of a sheet.</summary>
    public static string What(SessionRow row, StudioFormat format)
    {
        var when = row.Date is { } day ? format.Day(day) + (row.StartTime is { } start ? $", {format.Time(start)}" : "") : "date open";
        return $"{row.SessionType}, {when}{(row.Location is { } place ? $" · {place}" : "")}";
    }

    /// <summary>"shift+p" as it is written on a key: "Shift P".</summary>
    public static string? KeyHint(string? key) => key?.Split('+') is { } parts ? string.Join(' ', parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..])) : null;

    /// <summary>The filled button says what it will do with the amount in it.</summary>
    public static string Next(SessionAct act, SessionView session, StudioFormat money) => act.Action switch
    {
        SessionAction.MarkPaid => $"Mark paid, {money.Money(session.Row.Balance)}",
        SessionAction.Invoice => $"Invoice, {money.Money(session.Row.Total)}",
        SessionAction.RecordPayment => "Record payment",
        _ => act.Word,
    };

    public static IReadOnlyList<FlowStep> Steps(SessionView session, StudioFormat format) =>
        [.. Enum.GetValues<SessionStatus>().Select(status => new FlowStep(status, Note(status, session, format)))];

    public static IReadOnlyList<TimelineEntry> History(SessionView session) =>
        [.. session.History.Select(entry => new TimelineEntry(entry.At, Sentence(entry, session.Source), IsWeighty(entry.Action)))];

    private static string Note(SessionStatus status, SessionView session, StudioFormat format)
    {
        string? On(DateTime? at) => at is { } instant ? format.ShortDay(format.LocalDay(instant)) : null;
        var row = session.Row;
        return status switch
        {
            SessionStatus.Request => $"{On(row.CreatedAt)}, {(session.Source is SessionSource.Client ? "by the client" : session.Source is SessionSource.SocialMedia ? "from social media" : "by the studio")}",
            SessionStatus.Quoted => QuoteNote(session, On(session.QuotedAt), On),
            SessionStatus.Booked => On(session.BookedAt) is { } booked ? booked + (row.PaidAmount > 0 && !row.Paid ? ", deposit received" : "") : "",
            SessionStatus.Paid => On(session.PaidAt) ?? (!row.Cancelled && row.Status is SessionStatus.Booked or SessionStatus.Invoiced && row.Total > 0 ? $"{format.Money(row.Balance)} owed" : ""),
            SessionStatus.Invoiced => On(session.InvoicedAt) is { } day ? $"{day}, {row.InvoiceNumber}" : row.AllowedActions.Contains(SessionAction.Invoice) ? "possible now" : "",
        };
    }

    private static string QuoteNote(SessionView session, string? quoted, Func<DateTime?, string?> on) => session.Row switch
    {
        _ when quoted is null => "",
        { QuoteAcceptedAt: { } accepted } => $"{quoted}, accepted {on(accepted)}",
        { QuoteDeclinedAt: { } declined } => $"{quoted}, declined {on(declined)}",
        _ => $"{quoted}, not answered",
    };

    private static bool IsWeighty(SessionAction? action) => action is not (null or SessionAction.Edit or SessionAction.Accept or SessionAction.Decline);

    private static string Sentence(SessionEventView entry, SessionSource source)
    {
        if (entry.Action is null && entry.Note?.StartsWith(BroughtSession.NoteStart, StringComparison.Ordinal) == true) return $"{entry.By}: {entry.Note}";
        var what = entry.Action is { } action ? Done(action) : entry.From is not null ? "wrote to the client" : source is SessionSource.Client ? "asked for the session" : "added the request";
        return entry.Note is null ? $"{entry.By} {what}." : $"{entry.By} {what}: {entry.Note}{(entry.Note.EndsWith('.') ? "" : ".")}";
    }

    private static string Done(SessionAction action) => action switch
    {
        SessionAction.Quote => "sent a quote",
        SessionAction.Accept => "accepted the quote",
        SessionAction.Decline => "declined the quote",
        SessionAction.Book => "booked it",
        SessionAction.RecordPayment => "recorded a payment",
        SessionAction.MarkPaid => "marked it paid",
        SessionAction.Refund => "recorded a refund",
        SessionAction.Invoice => "invoiced it",
        SessionAction.Edit => "changed it",
        SessionAction.Cancel => "cancelled it",
        SessionAction.Reopen => "reopened it",
    };
}
