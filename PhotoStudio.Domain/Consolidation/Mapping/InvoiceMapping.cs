using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>Who an older invoice is for and which session it bills, as found here.</summary>
/// <param name="ClientId">The client row.</param>
/// <param name="ClientName">As printed.</param>
/// <param name="ClientEmail">As printed.</param>
/// <param name="SessionId">The session it bills.</param>
/// <param name="SessionDate">Its day.</param>
/// <param name="Subject">What was photographed.</param>
public sealed record InvoiceParties(Guid ClientId, string ClientName, string? ClientEmail, Guid? SessionId = null, DateOnly? SessionDate = null, string? Subject = null);

/// <summary>Turns one older invoice into one of ours: issued or void, with the number it had.</summary>
public static class InvoiceMapping
{
    /// <param name="reader">The row.</param>
    /// <param name="parties">Its client and session.</param>
    /// <param name="number">The number it keeps.</param>
    /// <param name="session">The row of its session: what is said to be paid there counts on the invoice, once.</param>
    /// <param name="terms">The studio and the source.</param>
    public static BroughtInvoice Map(RowReader reader, InvoiceParties parties, string number, RowReader? session, MappingTerms terms)
    {
        var (price, total) = OlderItems.Read(reader, parties.Subject ?? "Photography", terms.Settings.Money.PricesIncludeTax);
        var cancelled = OlderStatuses.IsCancelledInvoice(reader.Row);
        if (!cancelled && OlderWords.Word(reader.Row, "status") is not ("pending" or "overdue" or "paid" or "issued" or "sent" or "unpaid"))
            reader.Say($"status: {reader.Row.Text("status") ?? "null"}", "Not one of the older words.", "Issued");
        var issued = OlderInstant.First(reader.Row, "created_at", "updated_at") ?? Undated(reader, terms);
        var updated = OlderInstant.First(reader.Row, "updated_at", "created_at") ?? issued;
        var ownPayment = cancelled ? null : OlderPayments.OfInvoice(reader, total, terms.Moment.Today);
        if (!OlderStatuses.IsPaidInvoice(reader.Row)) OlderPayments.SayUnpaid(reader, "paid_date");
        if (ownPayment is { } own && session is not null && OlderPayments.Named(session) is { } named && named != own.Amount)
            session.Keep("paid_amount", "Its invoice says another amount.", "Counted once, as the invoice has it, kept in the notes");
        return new BroughtInvoice
        {
            Number = number,
            ClientId = parties.ClientId,
            ClientName = parties.ClientName,
            ClientEmail = parties.ClientEmail,
            SessionId = parties.SessionId,
            SessionDate = parties.SessionDate,
            Subject = parties.Subject,
            CurrencyCode = terms.Settings.Money.CurrencyCode,
            Price = price,
            IssueDate = terms.DayOf(issued),
            IssuedAt = issued,
            UpdatedAt = updated,
            DueDate = Due(reader) ?? terms.DayOf(issued).AddDays(terms.Settings.Invoices.DueDays),
            Payment = cancelled ? null : ownPayment ?? OfSession(session, total, terms),
            PaidAfterIssue = ownPayment is not null,
            VoidedAt = cancelled ? updated : null,
            VoidDate = cancelled ? terms.DayOf(updated) : null,
            Notes = Notes(reader, price),
            Note = $"Brought over from {reader.Row.Table} {reader.Row.LegacyId} of {terms.From}",
        };
    }

    private static BroughtPayment? OfSession(RowReader? session, long total, MappingTerms terms) =>
        session is null || !OlderPayments.SaysPaid(session.Row) ? null : OlderPayments.OfSession(session, total, terms.Moment.Today);

    private static DateTime Undated(RowReader reader, MappingTerms terms)
    {
        reader.Say($"created_at: {reader.Row.Text("created_at") ?? "null"}", "No day of issue.", "Issued today");
        return terms.Moment.Now;
    }

    private static DateOnly? Due(RowReader reader)
    {
        var due = OlderDay.Read(reader.Row.Value("due_date"), reader.Zone);
        if (due.Why is { } why) reader.Keep("due_date", why, "The usual days after the issue, kept in the notes");
        return due.Day;
    }

    /// <summary>A description that is no line is kept too.</summary>
    private static string? Notes(RowReader reader, PricedLines price)
    {
        var description = reader.Row.Text("description")?.Trim();
        if (!string.IsNullOrEmpty(description) && !price.Lines.Any(line => line.Description == description.ReplaceLineEndings(" "))) reader.Note(description);
        return reader.Notes(reader.Row.Text("notes")?.Trim() is { Length: > 0 } notes ? notes : null, 2000);
    }
}
