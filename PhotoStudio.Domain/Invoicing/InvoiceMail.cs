using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What the placeholders of a message about an invoice become.</summary>
internal static class InvoiceMail
{
    /// <param name="invoice">An issued one.</param>
    /// <param name="format">In the invoice's currency.</param>
    public static MailValues Values(Invoice invoice, StudioFormat format) => Facts(invoice, format)
        .For(invoice.To.Name)
        .Set("number", invoice.Number)
        .Set("total", format.Money(invoice.Total))
        .Set("paid", format.Money(invoice.PaidAmount))
        .Set("owed", format.Money(Math.Max(0, invoice.Balance)))
        .Set("due day", invoice.DueDate is { } due ? format.LongDay(due) : "")
        .Set("issue day", invoice.IssueDate is { } issued ? format.LongDay(issued) : "");

    private static MailValues Facts(Invoice invoice, StudioFormat format)
    {
        var owes = invoice.Balance > 0;
        return new MailValues()
            .Fact("Invoice", invoice.Number)
            .Fact("For", invoice.Subject)
            .Fact("Total", format.Money(invoice.Total))
            .Fact("Received", invoice.PaidAmount > 0 ? format.Money(invoice.PaidAmount) : null)
            .Fact("Still owed", owes ? format.Money(invoice.Balance) : null)
            .Fact("Due", owes && invoice.DueDate is { } due ? format.LongDay(due) : null);
    }
}
