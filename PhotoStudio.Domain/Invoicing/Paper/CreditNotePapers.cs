using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>Prints credit notes: staff any, a client those on its own invoices.</summary>
public sealed class CreditNotePapers(CreditNoteReader reader, StudioSettingsQueries settings, ILogger<CreditNotePapers> logger)
{
    public async Task<Result<PrintedInvoice>> PrintAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var found = await reader.FindAsync(actor, id, cancel);
        if (found is not { Succeeded: true, Value: var note }) return found.Problem!;
        var logo = note.From.LogoId is { } logoId ? await settings.LogoAsync(logoId, cancel) : null;
        return new PrintedInvoice(CreditDocument.Render(CreditPaperMaker.Make(note, logo?.Bytes), logger), InvoicePapers.FileName(note.Row.Number));
    }
}
