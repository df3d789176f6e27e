using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>What staff write to clients by hand: begun with a text, shown exactly as it will arrive, sent through the outbox, kept in the history.</summary>
public sealed class LetterService(StudioDatabase database, StudioAddress address, TimeProvider clock)
{
    /// <summary>What a letter can be made of.</summary>
    public async Task<Result<LetterDesk>> OpenAsync(Actor actor, Guid? sessionId, Guid? invoiceId, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        if (await LetterCase.FindAsync(db, sessionId, invoiceId, cancel) is not { } letter) return Missing(sessionId);
        var settings = await db.SettingsAsync(cancel);
        var moment = settings.MomentOf(clock);
        var mail = await db.ReadMailSettingsAsync(moment.Now, cancel);
        var canSend = mail.CanSend(settings);
        return new LetterDesk(
            letter.Name, letter.Email, About(letter, settings, moment.Today), letter.Link(address), letter.ClientId,
            await LetterTexts.OfAsync(db, letter, moment.Today, cancel), letter.Rules.Fields, letter.Paper?.Number, letter.HasCalendar, canSend);
    }

    /// <summary>Exactly what would be sent.</summary>
    public async Task<Result<MessageText>> PreviewAsync(Actor actor, LetterInput input, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        if (await LetterCase.FindAsync(db, input.SessionId, input.InvoiceId, cancel) is not { } letter) return Missing(input.SessionId);
        return Render(letter, input, await db.SettingsAsync(cancel));
    }

    /// <summary>Puts it into the outbox and notes it in the history.</summary>
    /// <returns>The address it goes to.</returns>
    public async Task<Result<string>> SendAsync(Actor actor, LetterInput input, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        return await database.WriteAsync<string>(async db =>
        {
            if (await LetterCase.FindAsync(db, input.SessionId, input.InvoiceId, cancel) is not { } letter) return Missing(input.SessionId);
            var settings = await db.SettingsAsync(cancel);
            var text = Render(letter, input, settings);
            if (!text.Succeeded) return text.Problem;
            if (letter.Email is not { } email) return new Refused($"{letter.Name} has no e-mail address. Add one to the client, or hand the link on.");
            var now = clock.GetUtcNow().UtcDateTime;
            var message = OutboxMessage.Write(MessageKind.Letter, new Recipient(letter.Name, email), text.Value, now, letter.About);
            if (input.AttachInvoice && letter.Paper is { Number: not null } paper) message.Attach(InvoiceMessages.Pdf(paper));
            if (input.AttachCalendar && letter is { HasCalendar: true, Session: { } session }) message.Attach(await SessionCalendar.EntryAsync(db, settings, session, now, cancel));
            db.Add(message);
            letter.Session?.NoteMail(message.Subject, actor, now);
            letter.Invoice?.NoteMail(message.Subject, actor, now);
            return email;
        }, cancel);
    }

    /// <summary>Sends it to the one who writes it, to see it where it will be read. It is noted nowhere.</summary>
    /// <returns>The address it goes to.</returns>
    public async Task<Result<string>> TryAsync(Actor actor, LetterInput input, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        return await database.WriteAsync<string>(async db =>
        {
            if (await LetterCase.FindAsync(db, input.SessionId, input.InvoiceId, cancel) is not { } letter) return Missing(input.SessionId);
            var text = Render(letter, input, await db.SettingsAsync(cancel));
            if (!text.Succeeded) return text.Problem;
            if (await db.Users.Where(user => user.Id == actor.UserId).Select(user => user.Email).SingleOrDefaultAsync(cancel) is not { } own) return new Refused("Your login has no e-mail address.");
            db.Add(OutboxMessage.Write(MessageKind.Test, new Recipient(actor.Name, own), text.Value, clock.GetUtcNow().UtcDateTime));
            return own;
        }, cancel);
    }

    private static NotFound Missing(Guid? sessionId) => new(sessionId is null ? "invoice" : "session");

    private Result<MessageText> Render(LetterCase letter, LetterInput input, StudioSettings settings)
    {
        var errors = new FieldErrors();
        var text = TemplateCheck.Check(errors, input.Subject, input.Body, letter.Rules);
        if (errors.ToProblem() is { } wrong) return wrong;
        return MailRenderer.Render(text, letter.Values(settings, settings.MomentOf(clock).Today, address), MailLook.Of(settings), letter.Reason);
    }

    private static string About(LetterCase letter, StudioSettings settings, DateOnly today)
    {
        if (letter.Session is not { } session) return $"About invoice {letter.Invoice!.Number}";
        var type = session.SessionType?.Name.ToLowerInvariant() ?? "photo";
        return session.Date is { } day ? $"About the {type} session on {StudioFormat.Of(settings, today).LongDay(day)}" : $"About the {type} session";
    }
}
