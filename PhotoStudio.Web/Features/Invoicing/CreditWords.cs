using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>How an invoice stands that credit notes took back.</summary>
public static class CreditWords
{
    /// <summary>"Credited by CN-2026-0001 and CN-2026-0004". Null where it was not credited in full.</summary>
    public static string? By(InvoiceView invoice) => invoice is not { Row.State: InvoiceState.Credited, Credits: { Count: > 0 } notes } ? null
        : notes.Count == 1 ? $"Credited by {notes[0].Number}"
        : $"Credited by {string.Join(", ", notes.SkipLast(1).Select(note => note.Number))} and {notes[^1].Number}";

    /// <summary>To staff: what is owed to whom. Null where the sums say it themselves.</summary>
    /// <param name="format">In the invoice's currency.</param>
    public static string? ToStaff(InvoiceView invoice, StudioFormat format) => (By(invoice), invoice.Row.Balance) switch
    {
        (null, _) => null,
        ({ } by, >= 0) => $"{by}. Nothing is owed.",
        ({ } by, _) => $"{by}. {format.Money(invoice.Row.PaidAmount)} was received and is to be given back.",
    };

    /// <summary>To the client, below the figure. Null where neither was.</summary>
    public static string? ToClient(InvoiceView invoice) => (By(invoice), invoice.Row.Balance) switch
    {
        (null, >= 0) => null,
        ({ } by, >= 0) => $"{by}, nothing to pay",
        ({ } by, _) => $"{by}, this is in your favour",
        (null, _) => "nothing left to pay, this is in your favour",
    };
}
