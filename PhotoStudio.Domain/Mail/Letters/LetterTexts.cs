using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Mail;

/// <summary>Which texts fit a letter, the likeliest first: those of the moment, the studio's own, and an empty one.</summary>
internal static class LetterTexts
{
    private static readonly LetterTemplate Free = new("free", "Free text", new TemplateText("About your {session type} session", "Hello {first name},\n\n\n\n{button: See your session}"));

    private static readonly LetterTemplate FreeOfInvoice = new("free", "Free text", new TemplateText("About invoice {number}", "Hello {first name},\n\n\n\n{button: See the invoice}"));

    public static async Task<IReadOnlyList<LetterTemplate>> OfAsync(StudioDb db, LetterCase letter, DateOnly today, CancellationToken cancel)
    {
        var stored = await db.Set<StoredTemplate>().AsNoTracking().ToListAsync(cancel);
        var texts = new List<LetterTemplate>();
        foreach (var key in KeysOf(letter, today))
        {
            var template = TemplateCatalog.Get(key);
            var text = stored.Find(row => row.Key == template.Name) is { } changed ? new TemplateText(changed.Subject, changed.Body) : template.Text;
            texts.Add(new LetterTemplate(template.Name, template.Title, Filled(text, letter), letter.Invoice is not null, key is TemplateKey.BookingConfirmed));
        }

        if (letter.Session is not null) texts.AddRange(stored.Where(row => row.Key is null).OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => new LetterTemplate(row.Id.ToString(), row.Name, new TemplateText(row.Subject, row.Body))));
        texts.Add(letter.Session is not null ? Free : FreeOfInvoice);
        return texts;
    }

    private static IEnumerable<TemplateKey> KeysOf(LetterCase letter, DateOnly today) => letter switch
    {
        { Session: { Cancelled: true } } => [],
        { Session: { Status: SessionStatus.Request } } => [TemplateKey.RequestReceived],
        { Session: { Status: SessionStatus.Quoted } } => [],
        { Session: { } session } => session.Date < today ? [] : [TemplateKey.SessionReminder, TemplateKey.BookingConfirmed],
        { Invoice: { State: InvoiceState.Issued, Balance: > 0 } invoice } when invoice.DueDate < today => [TemplateKey.ReminderLate, TemplateKey.Invoice],
        { Invoice: { State: InvoiceState.Issued, Balance: > 0 } invoice } => [TemplateKey.Invoice, invoice.DueDate == today ? TemplateKey.ReminderToday : TemplateKey.ReminderBefore],
        { Invoice: { State: InvoiceState.Issued or InvoiceState.Paid } } => [TemplateKey.Invoice],
        _ => [],
    };

    /// <summary>The two placeholders that only the program's own messages have are filled in for good.</summary>
    private static TemplateText Filled(TemplateText text, LetterCase letter)
    {
        if (letter.Invoice is not { } invoice) return text;
        var late = invoice.DueDate is { } due ? "{due day}" : "";
        return new TemplateText(Fill(text.Subject), Fill(text.Body));

        string Fill(string part) => part
            .Replace("{days late} days late", $"late: it was due on {late}", StringComparison.OrdinalIgnoreCase)
            .Replace("{still open}", invoice.Balance > 0 ? "{owed} is due by {due day}." : "It is paid.", StringComparison.OrdinalIgnoreCase);
    }
}
