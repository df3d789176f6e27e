using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>The session or the invoice that a letter is about, loaded for writing it.</summary>
internal sealed record LetterCase(Session? Session, Invoice? Invoice, string? Photographer)
{
    public Guid ClientId => Session?.ClientId ?? Invoice!.ClientId;

    public string Name => Session?.ClientName ?? Invoice!.To.Name;

    /// <summary>The copy's own address, else the client's.</summary>
    public string? Email => Session is { } session ? session.ClientEmail ?? session.Client?.Email : Invoice!.To.Email ?? Invoice.Client?.Email;

    /// <summary>The invoice whose paper can go with it.</summary>
    public Invoice? Paper => Invoice ?? Session?.Invoice;

    public bool HasCalendar => Session is { HoldsSlot: true, StartTime: not null };

    public TemplateRules Rules => Session is not null ? TemplateCatalog.LetterRules : TemplateCatalog.InvoiceLetterRules;

    public string Reason => Session is not null ? MailReasons.Session : MailReasons.Invoice;

    public MessageAbout About => new(Session?.Id ?? Invoice?.SessionId, Invoice?.Id);

    /// <summary>Null when there is no such row, or the invoice is a draft, which clients never see.</summary>
    public static async Task<LetterCase?> FindAsync(StudioDb db, Guid? sessionId, Guid? invoiceId, CancellationToken cancel)
    {
        if (sessionId is { } id)
        {
            var session = await db.Sessions.Include(s => s.SessionType).Include(s => s.Client).Include(s => s.Invoice).SingleOrDefaultAsync(s => s.Id == id, cancel);
            var photographer = session?.PhotographerId is { } who ? await db.Users.Where(user => user.Id == who).Select(user => user.Name).SingleOrDefaultAsync(cancel) : null;
            return session is null ? null : new LetterCase(session, null, photographer);
        }

        var invoice = await db.Invoices.Include(i => i.Client).SingleOrDefaultAsync(i => i.Id == invoiceId && i.State != InvoiceState.Draft, cancel);
        return invoice is null ? null : new LetterCase(null, invoice, null);
    }

    public MailValues Values(StudioSettings settings, DateOnly today, StudioAddress address)
    {
        var format = StudioFormat.Of(settings, today);
        var values = Session is { } session
            ? SessionMail.Values(session, format.With(session.Currency), Photographer)
            : InvoiceMail.Values(Invoice!, format.With(Invoice!.Currency));
        return values.Set("studio", settings.Profile.Name).LinkTo(Link(address));
    }

    public string Link(StudioAddress address) => address.Link(Session is { } session ? $"/my/sessions/{session.Id}" : $"/my/invoices/{Invoice!.Id}");
}
