using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>What an older status means.</summary>
public enum OlderStatus
{
    Request,
    Quoted,
    Booked,
    Paid,
    Invoiced,
    Cancelled,

    /// <summary>None, or a word that nobody knew.</summary>
    Unknown,
}

/// <summary>Reads the status words of bookings, sessions and invoices, in any case.</summary>
public static class OlderStatuses
{
    public static OlderStatus Of(OlderRow row) => OlderWords.Word(row, "status") switch
    {
        "pending" or "request" => OlderStatus.Request,
        "quoted" => OlderStatus.Quoted,
        "booked" or "confirmed" or "approved" or "completed" => OlderStatus.Booked,
        "paid" => OlderStatus.Paid,
        "invoiced" => OlderStatus.Invoiced,
        "cancelled" or "canceled" => OlderStatus.Cancelled,
        _ => OlderStatus.Unknown,
    };

    /// <summary>Whether it holds work that an invoice can bill.</summary>
    public static bool IsWork(this OlderStatus status) => status is OlderStatus.Booked or OlderStatus.Paid or OlderStatus.Invoiced;

    public static bool IsCancelledInvoice(OlderRow row) => OlderWords.Word(row, "status") is "cancelled" or "canceled" or "void" or "voided";

    public static bool IsPaidInvoice(OlderRow row) => OlderWords.Word(row, "status") == "paid";
}
