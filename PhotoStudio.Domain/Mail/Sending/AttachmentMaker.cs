using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing.Paper;

namespace PhotoStudio.Domain.Mail;

/// <summary>Prints what messages carry, right after they are written, so that a message that waits carries the paper of its own moment.</summary>
public sealed class AttachmentMaker(StudioDatabase database, InvoicePapers papers, CreditNotePapers creditNotes, ReceiptPapers receipts, QuotePapers quotes, TimeProvider clock)
{
    /// <summary>Makes what is still missing on messages that wait.</summary>
    public async Task MakeAsync(CancellationToken cancel)
    {
        foreach (var (id, kind, sourceId) in await MissingAsync(cancel))
        {
            var printed = await PrintAsync(kind, sourceId, cancel);
            await database.WriteAsync(db => StoreAsync(db, id, printed, cancel), cancel);
        }
    }

    /// <summary>Prints a document as it is now.</summary>
    public async Task<Result<PrintedInvoice>> PrintAsync(AttachmentKind kind, Guid sourceId, CancellationToken cancel) => kind switch
    {
        AttachmentKind.InvoicePdf => await papers.PrintAsync(Actor.System, sourceId, cancel),
        AttachmentKind.CreditNotePdf => await creditNotes.PrintAsync(Actor.System, sourceId, cancel),
        AttachmentKind.ReceiptPdf => await receipts.PrintAsync(Actor.System, sourceId, cancel),
        AttachmentKind.QuotePdf => await quotes.PrintAsync(Actor.System, sourceId, cancel),
        AttachmentKind.Calendar or AttachmentKind.File => new NotFound("document"),
    };

    private async Task<List<Missing>> MissingAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.Outbox.Where(message => message.State == MessageState.Waiting)
            .SelectMany(message => message.Attachments.Where(file => file.Bytes == null && file.SourceId != null))
            .Select(file => new Missing(file.Id, file.Kind, file.SourceId!.Value))
            .ToListAsync(cancel);
    }

    private async Task<Result> StoreAsync(StudioDb db, Guid id, Result<PrintedInvoice> printed, CancellationToken cancel)
    {
        var message = await db.Outbox.Include(m => m.Attachments).SingleOrDefaultAsync(m => m.State == MessageState.Waiting && m.Attachments.Any(file => file.Id == id), cancel);
        if (message is null) return Result.Success;
        if (printed is { Succeeded: true, Value: var paper }) message.Attachments.Single(file => file.Id == id).Make(paper.Bytes, paper.FileName);
        else message.NotDelivered($"A file of it could not be made: {printed.Problem!.Detail}", true, clock.GetUtcNow().UtcDateTime);
        return Result.Success;
    }

    private sealed record Missing(Guid Id, AttachmentKind Kind, Guid SourceId);
}
