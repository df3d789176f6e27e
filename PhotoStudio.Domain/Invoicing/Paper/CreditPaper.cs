namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>All that a credit note on paper says. Money is minor units of the body's currency, positive.</summary>
/// <param name="Body">Parties, lines, discount, taxes and total of the note; its number and its day are the note's.</param>
/// <param name="InvoiceNumber">What it corrects.</param>
/// <param name="InvoiceDate">When that was issued.</param>
/// <param name="InvoiceTotal">What that came to.</param>
/// <param name="Reason">Why it is made.</param>
/// <param name="BalanceAfter">What was open on the invoice afterwards; negative where too much had been paid.</param>
public sealed record CreditPaper(InvoicePaper Body, string InvoiceNumber, DateOnly? InvoiceDate, long InvoiceTotal, string Reason, long BalanceAfter);
