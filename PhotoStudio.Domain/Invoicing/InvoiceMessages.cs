using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What clients are told about their invoices. A client without an e-mail gets no message.</summary>
public sealed class InvoiceMessages(StudioAddress address)
{
    internal async Task IssuedAsync(MailDesk desk, Invoice invoice)
    {
        var format = desk.FormatOf(invoice);
        var due = invoice.DueDate is { } day ? $" by {format.LongDay(day)}" : "";
        var open = invoice.Balance > 0 ? $"{format.Money(invoice.Balance)} is due{due}." : "It is already paid.";
        (await WriteAsync(desk, invoice, TemplateKey.Invoice, values => values.Set("still open", open)))?.Attach(Pdf(invoice));
    }

    /// <summary>Thanks for a payment, with its receipt.</summary>
    internal async Task PaymentReceivedAsync(MailDesk desk, Invoice invoice, Payment payment)
    {
        var format = desk.FormatOf(invoice);
        var open = invoice.Balance > 0 ? $"{format.Money(invoice.Balance)} is still open." : "It is now paid in full.";
        var message = await WriteAsync(desk, invoice, TemplateKey.InvoicePayment, values => values.Set("amount", format.Money(payment.Amount)).Set("still open", open));
        message?.Attach(ReceiptPapers.Attachment(payment));
    }

    /// <summary>Reminds of an open invoice, with the invoice on it.</summary>
    internal async Task<OutboxMessage?> ReminderAsync(MailDesk desk, Invoice invoice, ReminderStep step)
    {
        var late = invoice.DueDate is { } due ? Math.Max(0, desk.Moment.Today.DayNumber - due.DayNumber) : 0;
        var key = step switch
        {
            ReminderStep.BeforeDue or ReminderStep.Session => TemplateKey.ReminderBefore,
            ReminderStep.OnDueDay => TemplateKey.ReminderToday,
            ReminderStep.After7 or ReminderStep.After14 or ReminderStep.After30 => TemplateKey.ReminderLate,
        };
        if (late > 0) key = TemplateKey.ReminderLate;
        return (await WriteAsync(desk, invoice, key, values => values.Set("days late", desk.FormatOf(invoice).Count(late))))?.Attach(Pdf(invoice));
    }

    internal async Task CreditedAsync(MailDesk desk, Invoice invoice, CreditNote note)
    {
        var format = desk.FormatOf(invoice);
        var open = note.BalanceAfter > 0 ? $"{format.Money(note.BalanceAfter)} is still open." : "Nothing is open.";
        var message = await WriteAsync(desk, invoice, TemplateKey.CreditNote, values => values
            .Set("credit number", note.Number).Set("amount", format.Money(note.Total)).Set("reason", note.Reason).Set("still open", open));
        message?.Attach(AttachmentSource.Pdf(AttachmentKind.CreditNotePdf, note.Id, InvoicePapers.FileName(note.Number)));
    }

    internal static AttachmentSource Pdf(Invoice invoice) => AttachmentSource.Pdf(AttachmentKind.InvoicePdf, invoice.Id, $"{invoice.Number}.pdf");

    private async Task<OutboxMessage?> WriteAsync(MailDesk desk, Invoice invoice, TemplateKey key, Func<MailValues, MailValues> more)
    {
        if (invoice.To.Email is not { } email) return null;
        var values = more(InvoiceMail.Values(invoice, desk.FormatOf(invoice))).LinkTo(address.Link($"/my/invoices/{invoice.Id}"));
        var letter = new MailLetter(key, new Mail.Recipient(invoice.To.Name, email), values, new MessageAbout(invoice.SessionId, invoice.Id));
        return await desk.Db.WriteMailAsync(letter, desk.Settings, desk.Moment.Now, desk.Cancel);
    }
}

/// <summary>What writing a message about an invoice needs at hand.</summary>
internal sealed record MailDesk(StudioDb Db, StudioSettings Settings, Moment Moment, CancellationToken Cancel)
{
    public StudioFormat FormatOf(Invoice invoice) => StudioFormat.Of(Settings, Moment.Today).With(invoice.Currency);
}
