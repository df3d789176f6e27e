using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Stationery;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>Prints receipts of payments: staff any, a client those of its own sessions and invoices. A refund has none.</summary>
public sealed class ReceiptPapers(StudioDatabase database, StudioSettingsQueries logos, ILogger<ReceiptPapers> logger)
{
    public async Task<Result<PrintedInvoice>> PrintAsync(Actor actor, Guid paymentId, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        await using var db = await database.OpenAsync(cancel);
        var payment = await db.Payments.AsNoTracking().SingleOrDefaultAsync(row => row.Id == paymentId && row.Kind == PaymentKind.Payment, cancel);
        if (payment is null) return new NotFound("receipt");
        var session = await db.Sessions.AsNoTracking().Include(s => s.Client).Include(s => s.SessionType).SingleOrDefaultAsync(s => s.Id == payment.SessionId, cancel);
        var invoice = await db.Invoices.AsNoTracking().SingleOrDefaultAsync(i => i.Id == payment.InvoiceId, cancel);
        if (!actor.IsStaff && !actor.Owns(invoice?.ClientId ?? session!.ClientId)) return new NotFound("receipt");
        var others = db.Payments.AsNoTracking().Where(row => payment.InvoiceId != null ? row.InvoiceId == payment.InvoiceId : row.SessionId == payment.SessionId);
        var before = (await others.ToListAsync(cancel)).Where(row => (row.RecordedAt, row.Id).CompareTo((payment.RecordedAt, payment.Id)) < 0).Sum(row => row.Signed);
        var paper = Make(payment, session, invoice, Seller.Of(await db.SettingsAsync(cancel)), before);
        var logo = paper.Set.LogoId is { } logoId ? await logos.LogoAsync(logoId, cancel) : null;
        var printed = ReceiptDocument.Render(paper with { Seller = InvoicePaperMaker.SellerOf(paper.Set, logo?.Bytes) }, logger);
        return new PrintedInvoice(printed, FileName(payment));
    }

    /// <summary>The receipt as a file of a message.</summary>
    internal static AttachmentSource Attachment(Payment payment) => AttachmentSource.Pdf(AttachmentKind.ReceiptPdf, payment.Id, FileName(payment));

    private static string FileName(Payment payment) => string.Create(CultureInfo.InvariantCulture, $"Receipt-{payment.Date:yyyy-MM-dd}.pdf");

    private static ReceiptPaper Make(Payment payment, Session? session, Invoice? invoice, Seller now, long before)
    {
        var (seller, currency) = (invoice?.From ?? now, invoice?.Currency ?? session!.Currency);
        var culture = new PaperCulture(seller.Culture, currency);
        var (total, credited) = (invoice?.Total ?? session!.Total, invoice?.Credited ?? 0);
        return new ReceiptPaper
        {
            Set = seller,
            Seller = InvoicePaperMaker.SellerOf(seller, null),
            Client = InvoicePaperMaker.ClientOf(invoice?.To ?? Recipient.Of(session!.Client!, session.ClientName, session.ClientEmail)),
            Currency = currency,
            For = invoice is null ? $"{session!.SessionType?.Name} session" : $"Invoice {invoice.Number}",
            Detail = invoice is { IssueDate: { } issued } ? $"Issued {culture.Day(issued)}" : session?.Date is { } day ? culture.Day(day) : null,
            Total = total,
            Before = before,
            Amount = payment.Amount,
            Open = Math.Max(0, total - credited - before - payment.Amount),
            Date = payment.Date,
            Method = InvoicePaperMaker.MethodOf(payment.Method) is { } method ? char.ToUpperInvariant(method[0]) + method[1..] : null,
            Reference = payment.Reference,
            RecordedAt = payment.RecordedAt,
        };
    }
}
