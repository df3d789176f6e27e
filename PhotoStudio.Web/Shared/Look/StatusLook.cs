using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Shared.Look;

/// <summary>How a status looks: its word, its class (the colours) and its shape. Sessions are circles that fill up, invoices are squares.</summary>
public sealed record StatusLook(string Word, string Css, MarkupString Shape)
{
    private const string Ring = """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/>""";
    private const string Square = """<rect x="2.5" y="2.5" width="11" height="11" rx="2" fill="none" stroke="currentColor" stroke-width="1.5"/>""";
    private const string Full = """<rect x="1.7" y="1.7" width="12.6" height="12.6" rx="2.6" fill="currentColor"/>""";
    private const string Tick = """<path d="M5 8.2l2.1 2.1L11 6" fill="none" stroke="var(--page)" stroke-width="1.6"/>""";

    public static readonly StatusLook Request =
        Make("Request", """<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2.27"/>""");

    public static readonly StatusLook Quoted = Make("Quoted", Ring + """<path d="M8 8V4A4 4 0 0 1 12 8Z" fill="currentColor"/>""");
    public static readonly StatusLook Booked = Make("Booked", Ring + """<path d="M8 8V4A4 4 0 0 1 8 12Z" fill="currentColor"/>""");
    public static readonly StatusLook PaidSession = Make("Paid", Ring + """<path d="M8 8V4A4 4 0 1 1 4 8Z" fill="currentColor"/>""");
    public static readonly StatusLook Invoiced = Make("Invoiced", """<circle cx="8" cy="8" r="7" fill="currentColor"/>""" + Tick);
    public static readonly StatusLook Cancelled = Make("Cancelled", Ring + """<path d="M4 12L12 4" stroke="currentColor" stroke-width="1.5"/>""");

    public static readonly StatusLook Draft =
        Make("Draft", """<rect x="2.5" y="2.5" width="11" height="11" rx="2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2"/>""");

    public static readonly StatusLook Issued =
        Make("Issued", Square + """<path d="M5.5 8h5M8.3 5.7L10.6 8l-2.3 2.3" fill="none" stroke="currentColor" stroke-width="1.4"/>""");

    public static readonly StatusLook Overdue =
        Make("Overdue", Full + """<path d="M8 4.7v4.1M8 11.2v.1" stroke="var(--page)" stroke-width="1.8" stroke-linecap="round"/>""");

    public static readonly StatusLook PaidInvoice = Make("Paid", Full + Tick);

    public static readonly StatusLook Credited =
        Make("Credited", Square + """<path d="M10.5 10V7.8H5.5M7.2 6L5.4 7.8l1.8 1.8" fill="none" stroke="currentColor" stroke-width="1.4"/>""");

    public static readonly StatusLook Void = Make("Void", Square + """<path d="M3 13L13 3" stroke="currentColor" stroke-width="1.5"/>""");

    /// <summary>Cancelled hides the status: what it was is in the flow line.</summary>
    public static StatusLook Of(SessionStatus status, bool cancelled = false) => cancelled ? Cancelled : status switch
    {
        SessionStatus.Request => Request,
        SessionStatus.Quoted => Quoted,
        SessionStatus.Booked => Booked,
        SessionStatus.Paid => PaidSession,
        SessionStatus.Invoiced => Invoiced,
    };

    /// <summary>Overdue is derived: issued, money owed, due before today.</summary>
    public static StatusLook Of(InvoiceState state, bool overdue = false) => state switch
    {
        InvoiceState.Draft => Draft,
        InvoiceState.Issued => overdue ? Overdue : Issued,
        InvoiceState.Paid => PaidInvoice,
        InvoiceState.Void => Void,
        InvoiceState.Credited => Credited,
    };

    private static StatusLook Make(string word, string shape) => new(word, word.ToLowerInvariant(), new MarkupString(shape));
}
