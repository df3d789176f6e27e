using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Sessions;

/// <summary>What clients and the studio are told about sessions, written in the transaction of the cause. A client without an e-mail gets no message.</summary>
public sealed class SessionMessages(StudioAddress address, IInvitations invitations)
{
    internal void RequestReceived(SessionDesk desk, Session session)
    {
        if (desk.Actor.IsClient)
            ToClient(desk, session, MessageKind.RequestReceived, "Your request has arrived", $"thank you for asking for {Kind(session)} on {When(desk, session)}. We look at it and come back to you.");
        ToStudio(desk, session, MessageKind.RequestReceived, $"New request: {session.SessionType?.Name}, {session.ClientName}",
            $"{session.ClientName} asks for {Kind(session)} on {When(desk, session)}.\n\n{session.Message}");
    }

    /// <summary>The quote; to a client without a login it brings an invitation.</summary>
    internal async Task QuoteAsync(SessionDesk desk, Session session)
    {
        if (session.ClientEmail is null) return;
        var total = desk.FormatOf(session).Money(session.Total);
        var link = await desk.Db.Users.AnyAsync(user => user.ClientId == session.ClientId, desk.Cancel)
            ? Link(session)
            : await invitations.LinkAsync(desk.Db, session.Client!, session.ClientEmail, desk.Moment.Now, desk.Cancel) ?? Link(session);
        var until = session.QuoteValidUntil is { } day ? desk.FormatOf(session).LongDay(day) : "";
        Write(desk, session, MessageKind.Quote, new Recipient(session.ClientName, session.ClientEmail), $"Your quote from {desk.Settings.Profile.Name}",
            $"Hello {session.ClientName},\n\nhere is our quote for {Kind(session)}: {total}. It is valid until {until}. See it and answer here:\n\n{link}\n\n{desk.Settings.Profile.Name}\n");
    }

    internal void QuoteAnswered(SessionDesk desk, Session session, string? obstacle)
    {
        var answer = session.QuoteDeclinedAt is null ? "accepted" : "declined";
        ToStudio(desk, session, MessageKind.QuoteAnswered, $"Quote {answer}: {session.SessionType?.Name}, {session.ClientName}",
            $"{session.ClientName} {answer} the quote. {session.DeclineReason} {obstacle}".TrimEnd());
    }

    internal void Booked(SessionDesk desk, Session session) =>
        ToClient(desk, session, MessageKind.BookingConfirmed, "Your session is booked", $"your {TypeName(session)} session is booked: {When(desk, session)}{Where(session)}.");

    internal void Rescheduled(SessionDesk desk, Session session) =>
        ToClient(desk, session, MessageKind.Rescheduled, "Your session has a new time", $"your {TypeName(session)} session is now on {When(desk, session)}{Where(session)}.");

    internal void Cancelled(SessionDesk desk, Session session)
    {
        if (desk.Actor.IsClient)
            ToStudio(desk, session, MessageKind.Cancelled, $"Cancelled: {session.SessionType?.Name}, {session.ClientName}", $"{session.ClientName} cancelled: {session.CancelReason}");
        else
            ToClient(desk, session, MessageKind.Cancelled, "Your session is cancelled", $"your {TypeName(session)} session on {When(desk, session)} is cancelled: {session.CancelReason}");
    }

    internal void PaymentReceived(SessionDesk desk, Session session, string amount)
    {
        var left = session.Balance > 0 ? $"{desk.FormatOf(session).Money(session.Balance)} is still open." : "Nothing is open.";
        ToClient(desk, session, MessageKind.PaymentReceived, "Your payment has arrived", $"{amount} arrived for your {TypeName(session)} session. {left}");
    }

    private static string TypeName(Session session) => session.SessionType?.Name.ToLowerInvariant() ?? "photo";

    private static string Kind(Session session) => $"the {TypeName(session)} session";

    private static string Where(Session session) => session.Location is null ? "" : $", {session.Location}";

    private static string When(SessionDesk desk, Session session)
    {
        if (session.Date is not { } date) return "a day still to be agreed";
        var format = desk.FormatOf(session);
        return session.StartTime is { } time ? $"{format.LongDay(date)}, {format.Time(time)}" : format.LongDay(date);
    }

    private string Link(Session session) => address.Link($"/my/sessions/{session.Id}");

    private void ToClient(SessionDesk desk, Session session, MessageKind kind, string subject, string body)
    {
        if (session.ClientEmail is { } email)
            Write(desk, session, kind, new Recipient(session.ClientName, email), subject, $"Hello {session.ClientName},\n\n{body}\n\n{Link(session)}\n\n{desk.Settings.Profile.Name}\n");
    }

    private void ToStudio(SessionDesk desk, Session session, MessageKind kind, string subject, string body)
    {
        if (desk.Settings.Profile.Email is { } email)
            Write(desk, session, kind, new Recipient(desk.Settings.Profile.Name, email), subject, $"{body}\n\n{address.Link($"/sessions/{session.Id}")}\n");
    }

    private static void Write(SessionDesk desk, Session session, MessageKind kind, Recipient to, string subject, string text) =>
        desk.Db.Add(OutboxMessage.Write(kind, to, subject, text, desk.Moment.Now, new MessageAbout(session.Id)));
}
