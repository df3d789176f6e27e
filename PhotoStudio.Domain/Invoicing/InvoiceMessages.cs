using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing.Paper;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What clients are told about their invoices. A client without an e-mail gets no message.</summary>
public sealed class InvoiceMessages(StudioAddress address)
{
    public void Issued(StudioDb db, StudioSettings settings, Invoice invoice, Moment moment)
    {
        var format = StudioFormat.Of(settings, moment.Today).With(invoice.Currency);
        var balance = format.Money(invoice.Balance);
        var due = invoice.DueDate is { } day ? format.LongDay(day) : "";
        Write(db, settings, invoice, moment, MessageKind.Invoice, $"Invoice {invoice.Number} from {settings.Profile.Name}",
            invoice.Balance > 0 ? $"here is invoice {invoice.Number}. {balance} is due by {due}." : $"here is invoice {invoice.Number}. It is already paid.");
    }

    public void PaymentReceived(StudioDb db, StudioSettings settings, Invoice invoice, string amount, Moment moment)
    {
        var left = invoice.Balance > 0 ? $"{StudioFormat.Of(settings, moment.Today).With(invoice.Currency).Money(invoice.Balance)} is still open." : "It is now paid in full.";
        Write(db, settings, invoice, moment, MessageKind.PaymentReceived, $"Payment received for {invoice.Number}", $"{amount} arrived for invoice {invoice.Number}. {left}");
    }

    public void Credited(StudioDb db, StudioSettings settings, Invoice invoice, CreditNote note, Moment moment)
    {
        var format = StudioFormat.Of(settings, moment.Today).With(invoice.Currency);
        var open = note.BalanceAfter > 0 ? $"{format.Money(note.BalanceAfter)} is still open." : "Nothing is open.";
        Write(db, settings, invoice, moment, MessageKind.CreditNote, $"Credit note {note.Number} from {settings.Profile.Name}",
            $"{format.Money(note.Total)} of invoice {invoice.Number} is credited to you: {note.Reason}\n\n{open}",
            AttachmentSource.Pdf(AttachmentKind.CreditNotePdf, note.Id, InvoicePapers.FileName(note.Number)));
    }

    private void Write(StudioDb db, StudioSettings settings, Invoice invoice, Moment moment, MessageKind kind, string subject, string body, AttachmentSource? file = null)
    {
        if (invoice.To.Email is not { } email) return;
        var text = $"Hello {invoice.To.Name},\n\n{body}\n\n{address.Link($"/my/invoices/{invoice.Id}")}\n\n{settings.Profile.Name}\n";
        var message = OutboxMessage.Write(kind, new Mail.Recipient(invoice.To.Name, email), subject, text, moment.Now, new MessageAbout(invoice.SessionId, invoice.Id));
        db.Add(file is null ? message : message.Attach(file));
    }
}
