using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>How an invoice stands, in a client's words.</summary>
public static class InvoiceWords
{
    /// <param name="format">In the invoice's currency.</param>
    public static string State(InvoiceRow invoice, StudioFormat format) => invoice.State switch
    {
        InvoiceState.Draft => "Not issued yet",
        InvoiceState.Issued => invoice.DueDate is { } due ? $"{format.Money(invoice.Balance)} to pay by {format.Day(due)}, {format.Due(due)}" : $"{format.Money(invoice.Balance)} to pay",
        InvoiceState.Paid => "Paid",
        InvoiceState.Void => "Void, nothing to pay",
        InvoiceState.Credited => "Credited, nothing to pay",
    };
}
