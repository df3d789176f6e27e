using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Documents.Stationery;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>Prints quotes, with the studio as it is now: staff any, a client its own. A session that was never quoted has none.</summary>
public sealed class QuotePapers(SessionReader reader, StudioDatabase database, StudioSettingsQueries logos, StudioAddress address, ILogger<QuotePapers> logger)
{
    public async Task<Result<PrintedInvoice>> PrintAsync(Actor actor, Guid sessionId, CancellationToken cancel)
    {
        var found = await reader.FindAsync(actor, sessionId, cancel);
        if (found is not { Succeeded: true, Value: var session }) return found.Problem!;
        if (session.QuotedAt is not { } quotedAt || session.Lines.Count == 0) return new NotFound("quote");
        var settings = await database.ReadSettingsAsync(cancel);
        var seller = Seller.Of(settings);
        var logo = seller.LogoId is { } logoId ? await logos.LogoAsync(logoId, cancel) : null;
        var day = DateOnly.FromDateTime(settings.ToLocal(quotedAt));
        var body = Body(session, seller, logo?.Bytes) with { Client = await ClientAsync(session, cancel), IssueDate = day, IssuedAt = quotedAt };
        var paper = new QuotePaper(body, session.Row.QuoteValidUntil, address.Link($"/my/sessions/{sessionId}"));
        return new PrintedInvoice(QuoteDocument.Render(paper, logger), string.Create(CultureInfo.InvariantCulture, $"Quote-{day:yyyy-MM-dd}.pdf"));
    }

    private async Task<PaperClient> ClientAsync(SessionView session, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var client = await db.Clients.AsNoTracking().SingleAsync(row => row.Id == session.Row.ClientId, cancel);
        return InvoicePaperMaker.ClientOf(Recipient.Of(client, session.Row.ClientName, session.Row.ClientEmail));
    }

    private static InvoicePaper Body(SessionView session, Seller seller, byte[]? logo) => new()
    {
        Size = seller.Paper,
        Culture = seller.Culture,
        Currency = session.Currency,
        Accent = seller.AccentColour,
        TaxName = seller.TaxName,
        State = PaperState.Issued,
        SessionDate = session.Row.Date,
        Seller = InvoicePaperMaker.SellerOf(seller, logo),
        Client = new PaperClient(session.Row.ClientName, [], session.Row.ClientEmail, null),
        Subtitle = string.IsNullOrEmpty(session.Row.Location) ? session.Row.SessionType : $"{session.Row.SessionType}, {session.Row.Location}",
        Lines = [.. session.Lines.Select(InvoicePaperMaker.LineOf)],
        PricesIncludeTax = session.PricesIncludeTax,
        Subtotal = session.Subtotal,
        Discount = session.Discount > 0 ? new PaperDiscount(InvoicePaperMaker.DiscountLabel(session.AskedDiscount.Percent, session.AskedDiscount.Code?.Code, seller), session.Discount) : null,
        Taxes = [.. session.Taxes.Select(share => new PaperTax(share.Rate, share.Net, share.Tax))],
        Total = session.Row.Total,
    };
}
