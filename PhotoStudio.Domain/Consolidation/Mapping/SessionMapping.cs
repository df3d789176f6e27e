using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>Who and what an older session is for, as found here.</summary>
public sealed record SessionParties(Guid ClientId, string ClientName, string? ClientEmail, Named Type);

/// <summary>Turns one older booking or session into one of ours.</summary>
public static class SessionMapping
{
    private const int MostNotes = 4000;

    /// <param name="reader">The row.</param>
    /// <param name="parties">Its client and type.</param>
    /// <param name="invoice">Its invoice, where it has one that stands.</param>
    /// <param name="terms">The studio and the source.</param>
    public static BroughtSession Map(RowReader reader, SessionParties parties, BroughtInvoice? invoice, MappingTerms terms)
    {
        var status = OlderStatuses.Of(reader.Row);
        var (created, updated) = Instants(reader, terms);
        var (day, start, minutes) = OlderWhen.Read(reader);
        var price = OlderPricing.Read(reader, parties.Type.Name, terms.Prices, invoice?.Price.Totals.Total ?? OlderPayments.Named(reader), terms.Settings.Money.PricesIncludeTax);
        var payment = invoice is null ? OlderPayments.OfSession(reader, price.Totals.Total, terms.Moment.Today) : null;
        if (status is OlderStatus.Unknown) SayUnknown(reader);
        if (invoice is null) OlderPricing.SayOtherAmount(reader);
        if (status is OlderStatus.Invoiced && invoice is null) reader.Say($"status: {reader.Row.Text("status")}", "No invoice of it exists.", "Booked");
        var quoted = OlderInstant.Read(reader.Row.Value("quoted_at")) ?? (status is OlderStatus.Quoted ? updated : null);
        var location = reader.Text("location", 300)?.ReplaceLineEndings(" ");
        return new BroughtSession
        {
            ClientId = parties.ClientId,
            ClientName = parties.ClientName,
            ClientEmail = parties.ClientEmail,
            SessionTypeId = parties.Type.Id,
            TypeName = parties.Type.Name,
            Source = Source(reader),
            CurrencyCode = terms.Settings.Money.CurrencyCode,
            Status = Became(status, invoice is not null),
            Details = new SessionDetails(day, start, minutes ?? SessionDetails.UsualMinutes, location, Notes(reader), null),
            Price = price,
            Payment = payment,
            CreatedAt = created,
            UpdatedAt = updated,
            QuotedAt = quoted,
            QuoteValidUntil = status is OlderStatus.Quoted && quoted is { } at ? terms.DayOf(at).AddDays(terms.Settings.Sessions.QuoteValidDays) : null,
            BookedAt = status.IsWork() ? OlderInstant.Read(reader.Row.Value("booked_at")) ?? updated : null,
            InvoicedAt = invoice is null ? null : OlderInstant.Read(reader.Row.Value("invoiced_at")) ?? invoice.IssuedAt,
            CancelledAt = status is OlderStatus.Cancelled ? updated : null,
            CancelReason = status is OlderStatus.Cancelled ? "Cancelled before it was brought over." : null,
            Note = Note(reader, terms),
        };
    }

    public static SessionStatus Became(OlderStatus status, bool invoiced) => status switch
    {
        OlderStatus.Request or OlderStatus.Cancelled or OlderStatus.Unknown => SessionStatus.Request,
        OlderStatus.Quoted => SessionStatus.Quoted,
        OlderStatus.Booked or OlderStatus.Paid or OlderStatus.Invoiced => invoiced ? SessionStatus.Invoiced : SessionStatus.Booked,
    };

    private static (DateTime Created, DateTime Updated) Instants(RowReader reader, MappingTerms terms)
    {
        var created = OlderInstant.First(reader.Row, "created_at", "updated_at");
        var updated = OlderInstant.First(reader.Row, "updated_at", "created_at");
        if (created is null) reader.Say($"created_at: {reader.Row.Text("created_at") ?? "null"}", "No instant.", "Made today");
        return (created ?? terms.Moment.Now, updated ?? terms.Moment.Now);
    }

    private static void SayUnknown(RowReader reader)
    {
        if (string.IsNullOrWhiteSpace(reader.Row.Text("status"))) reader.Say("status: null", "No status.", "Request");
        else reader.Keep("status", "Not one of the older words.", "Request");
    }

    private static string? Notes(RowReader reader)
    {
        var notes = reader.Row.Text("notes")?.Trim();
        if (notes?.Length > MostNotes) reader.Say($"notes: {notes}", $"Longer than {MostNotes} characters.", $"Cut to {MostNotes}");
        return reader.Notes(string.IsNullOrEmpty(notes) ? null : notes, MostNotes);
    }

    private static SessionSource Source(RowReader reader)
    {
        if (SessionSources.TryRead(reader.Row.Text("source") ?? "", out var source)) return source;
        return OlderWords.Id(reader.Row, "user_id") is null ? SessionSource.Admin : SessionSource.Client;
    }

    private static string Note(RowReader reader, MappingTerms terms)
    {
        var status = reader.Row.Text("status")?.Trim() is { Length: > 0 } word ? $", where it was \"{RowReader.Cut(word, 60)}\"" : "";
        return $"{BroughtSession.NoteStart}{reader.Row.Table} {reader.Row.LegacyId} of {terms.From}{status}.";
    }
}
