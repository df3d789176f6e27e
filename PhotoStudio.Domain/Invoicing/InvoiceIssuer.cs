using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Gives an invoice its number and the studio's particulars, inside the transaction that stores it.</summary>
internal static class InvoiceIssuer
{
    public static async Task IssueAsync(StudioDb db, Invoice invoice, StudioSettings settings, Actor actor, Moment moment, CancellationToken cancel)
    {
        var year = moment.Today.Year;
        var number = await NumberSeries.NextAsync(db, "invoice", year, cancel);
        invoice.Issue(NumberFormat.Write(settings.Invoices.Format, year, number), Seller.Of(settings), settings.Invoices.DueDays, actor, moment);
    }
}
