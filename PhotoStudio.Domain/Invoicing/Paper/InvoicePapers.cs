using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>A printed document. <paramref name="FileName"/> is made of its number: INV-2026-0042.pdf.</summary>
public sealed record PrintedInvoice(byte[] Bytes, string FileName);

/// <summary>Prints invoices: staff any, a client its own issued ones.</summary>
public sealed class InvoicePapers(InvoiceReader reader, StudioDatabase database, StudioSettingsQueries settings, ILogger<InvoicePapers> logger)
{
    public async Task<Result<PrintedInvoice>> PrintAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var found = await FindAsync(actor, id, cancel);
        return found is { Succeeded: true, Value: var paper } ? new PrintedInvoice(InvoiceDocument.Render(paper, logger), FileName(paper.Number)) : found.Problem!;
    }

    /// <summary>The first page as a PNG, for a screen.</summary>
    public async Task<Result<byte[]>> PictureAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var found = await FindAsync(actor, id, cancel);
        return found is { Succeeded: true, Value: var paper } ? InvoiceDocument.RenderPicture(paper) : found.Problem!;
    }

    private async Task<Result<InvoicePaper>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var found = await reader.FindAsync(actor, id, cancel);
        if (found is not { Succeeded: true, Value: var invoice }) return found.Problem!;
        var seller = invoice.Row.State is InvoiceState.Draft ? Seller.Of(await database.ReadSettingsAsync(cancel)) : invoice.From;
        var logo = seller.LogoId is { } logoId ? await settings.LogoAsync(logoId, cancel) : null;
        return InvoicePaperMaker.Make(invoice, seller, logo?.Bytes);
    }

    /// <summary>A format may hold signs that no file name may.</summary>
    internal static string FileName(string? number)
    {
        var name = number is null ? "Draft" : string.Concat(number.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        return $"{name}.pdf";
    }
}
