using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What the source says about money, read from its columns and apart from the mapping, so that the two can be compared.</summary>
internal static class OlderSums
{
    /// <summary>A row that comes over to nothing: its money is missed here.</summary>
    public static void Alone(Desk desk, OlderRow row)
    {
        if (row.Table is OlderTables.Sessions or OlderTables.Bookings) Session(desk, row, null);
        if (row.Table is OlderTables.Invoices) Invoice(desk, row);
        if (row.Table is OlderTables.Expenses) desk.Report.Older(MoneyOf.Expenses, Money(desk, row, "amount") ?? 0);
    }

    public static void Session(Desk desk, OlderRow row, OlderRow? invoice)
    {
        var (status, stated) = (OlderStatuses.Of(row), Money(desk, row, "paid_amount"));
        var price = Money(desk, row, "quote_amount") ?? Money(desk, row, "invoice_amount");
        if (price < 0) price = null;
        var whole = invoice is null ? price : InvoiceAmount(desk, invoice);
        var received = OlderPayments.SaysPaid(row) ? Math.Max(0, (stated > 0 ? stated : whole) ?? 0) : 0;
        var invoicePaid = invoice is not null && OlderStatuses.IsPaidInvoice(invoice) && InvoiceAmount(desk, invoice) > 0;
        if (!invoicePaid) desk.Report.Older(MoneyOf.Received, received);
        if (invoice is null)
        {
            if (status.IsWork()) desk.Report.Older(MoneyOf.BookedAhead, price ?? received);
            return;
        }

        Invoice(desk, invoice, invoicePaid ? 0 : received);
    }

    /// <param name="desk">Where it is counted.</param>
    /// <param name="row">The invoice.</param>
    /// <param name="received">What its session says to have received on it.</param>
    public static void Invoice(Desk desk, OlderRow row, long received = 0)
    {
        if (OlderStatuses.IsCancelledInvoice(row)) return;
        var amount = InvoiceAmount(desk, row);
        desk.Report.Older(MoneyOf.Invoiced, amount);
        if (OlderStatuses.IsPaidInvoice(row)) desk.Report.Older(MoneyOf.Received, Math.Max(0, amount));
        else desk.Report.Older(MoneyOf.Owed, Math.Max(0, amount - received));
    }

    private static long InvoiceAmount(Desk desk, OlderRow row)
    {
        if (Money(desk, row, "amount") is { } amount) return amount;
        return OlderItems.Read(desk.Read(row), "", false).Total;
    }

    private static long? Money(Desk desk, OlderRow row, string column) => OlderMoney.Read(row.Value(column), desk.Terms.Settings.Currency).Minor;
}
