using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>The shape and count of each tab.</summary>
public static class InvoiceLook
{
    public static StatusLook Of(InvoiceStateFilter state) => state switch
    {
        InvoiceStateFilter.Draft => StatusLook.Draft,
        InvoiceStateFilter.Issued => StatusLook.Issued,
        InvoiceStateFilter.Overdue => StatusLook.Overdue,
        InvoiceStateFilter.Paid => StatusLook.PaidInvoice,
        InvoiceStateFilter.Credited => StatusLook.Credited,
        InvoiceStateFilter.Void => StatusLook.Void,
    };

    public static int Count(InvoiceCounts counts, InvoiceStateFilter state) => state switch
    {
        InvoiceStateFilter.Draft => counts.ByState[InvoiceState.Draft],
        InvoiceStateFilter.Issued => counts.ByState[InvoiceState.Issued],
        InvoiceStateFilter.Overdue => counts.Overdue,
        InvoiceStateFilter.Paid => counts.ByState[InvoiceState.Paid],
        InvoiceStateFilter.Credited => counts.ByState[InvoiceState.Credited],
        InvoiceStateFilter.Void => counts.ByState[InvoiceState.Void],
    };
}
