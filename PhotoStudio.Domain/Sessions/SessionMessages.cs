using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Sessions;

/// <summary>What clients and the studio are told about sessions, written in the transaction of the cause. A client without an e-mail gets no message.</summary>
public sealed partial class SessionMessages(StudioAddress address, IInvitations invitations)
{
    internal async Task RequestReceivedAsync(SessionDesk desk, Session session)
    {
        if (desk.Actor.IsClient) await ToClientAsync(desk, session, TemplateKey.RequestReceived);
        await ToStudioAsync(desk, session, TemplateKey.RequestForStudio, values => values.Set("message", session.Message));
    }

    /// <summary>The quote, also on paper; to a client without a login it brings an invitation.</summary>
    internal async Task QuoteAsync(SessionDesk desk, Session session)
    {
        if (session.ClientEmail is null) return;
        var invitation = await desk.Db.Users.AnyAsync(user => user.ClientId == session.ClientId, desk.Cancel)
            ? null
            : await invitations.LinkAsync(desk.Db, session.Client!, session.ClientEmail, desk.Moment.Now, desk.Cancel);
        var until = session.QuoteValidUntil is { } day ? desk.FormatOf(session).LongDay(day) : "";
        var message = await ToClientAsync(desk, session, TemplateKey.Quote, values => values.Set("valid until", until).LinkTo(invitation ?? ClientLink(session)));
        message?.Attach(AttachmentSource.Pdf(AttachmentKind.QuotePdf, session.Id, "Quote.pdf"));
    }

    internal Task QuoteAnsweredAsync(SessionDesk desk, Session session, string? obstacle) => ToStudioAsync(desk, session, TemplateKey.QuoteAnswered, values => values
        .Set("answer", session.QuoteDeclinedAt is null ? "accepted" : "declined")
        .Set("reason", session.DeclineReason)
        .Set("remark", obstacle));

    internal async Task BookedAsync(SessionDesk desk, Session session) =>
        (await ToClientAsync(desk, session, TemplateKey.BookingConfirmed))?.Attach(await SessionCalendar.EntryAsync(desk, session));

    /// <summary>To the other side; a client who has the calendar entry gets the one that takes it away.</summary>
    internal async Task CancelledAsync(SessionDesk desk, Session session)
    {
        if (desk.Actor.IsClient)
        {
            await ToStudioAsync(desk, session, TemplateKey.CancelledByClient, values => values.Set("reason", session.CancelReason));
            return;
        }

        var message = await ToClientAsync(desk, session, TemplateKey.Cancelled, values => values.Set("reason", session.CancelReason));
        if (session is { SlotSetAt: not null, StartTime: not null }) message?.Attach(await SessionCalendar.EntryAsync(desk, session));
    }

    /// <summary>Thanks for a payment, with its receipt.</summary>
    internal async Task PaymentReceivedAsync(SessionDesk desk, Session session, Payment payment)
    {
        var format = desk.FormatOf(session);
        var open = session.Balance > 0 ? $"{format.Money(session.Balance)} is still open." : "Nothing is open.";
        var message = await ToClientAsync(desk, session, TemplateKey.SessionPayment, values => values.Set("amount", format.Money(payment.Amount)).Set("still open", open));
        message?.Attach(ReceiptPapers.Attachment(payment));
    }

    internal Task<OutboxMessage?> ReminderAsync(SessionDesk desk, Session session) => ToClientAsync(desk, session, TemplateKey.SessionReminder);

    private string ClientLink(Session session) => address.Link($"/my/sessions/{session.Id}");

    private async Task<OutboxMessage?> ToClientAsync(SessionDesk desk, Session session, TemplateKey key, Func<MailValues, MailValues>? more = null)
    {
        if (session.ClientEmail is not { } email) return null;
        var values = (await ValuesAsync(desk, session)).LinkTo(ClientLink(session));
        var letter = new MailLetter(key, new Recipient(session.ClientName, email), more?.Invoke(values) ?? values, new MessageAbout(session.Id));
        return await desk.Db.WriteMailAsync(letter, desk.Settings, desk.Moment.Now, desk.Cancel);
    }

    private async Task ToStudioAsync(SessionDesk desk, Session session, TemplateKey key, Func<MailValues, MailValues> more)
    {
        if (desk.Settings.Profile.Email is not { } email) return;
        var values = more((await ValuesAsync(desk, session)).LinkTo(address.Link($"/sessions/{session.Id}")));
        var answer = session.ClientEmail is { } client ? new MessageExtras(new Recipient(session.ClientName, client)) : null;
        var letter = new MailLetter(key, new Recipient(desk.Settings.Profile.Name, email), values, new MessageAbout(session.Id), answer);
        await desk.Db.WriteMailAsync(letter, desk.Settings, desk.Moment.Now, desk.Cancel);
    }

    private static async Task<MailValues> ValuesAsync(SessionDesk desk, Session session)
    {
        var photographer = session.PhotographerId is { } id ? await desk.Db.Users.Where(user => user.Id == id).Select(user => user.Name).SingleOrDefaultAsync(desk.Cancel) : null;
        return SessionMail.Values(session, desk.FormatOf(session), photographer);
    }
}
