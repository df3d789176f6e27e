
namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>All that a quote on paper says.</summary>
/// <param name="Body">Parties, lines, discount, taxes and total; its day is the day of the quote.</param>
/// <param name="ValidUntil">The last day on which it can be answered.</param>
/// <param name="Link">Where the client answers it: a whole address.</param>
public sealed record QuotePaper(InvoicePaper Body, DateOnly? ValidUntil, string Link);
