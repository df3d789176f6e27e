using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>How an action is offered: its word, its picture and its key.</summary>
public sealed record SessionAct(SessionAction Action, string Word, string Icon, string? Key)
{
    private static readonly SessionAction[] InMenuOrder =
    [
        SessionAction.Quote, SessionAction.Book, SessionAction.MarkPaid, SessionAction.Invoice, SessionAction.RecordPayment,
        SessionAction.Refund, SessionAction.Edit, SessionAction.Reopen, SessionAction.Cancel,
    ];

    /// <summary>The one next step of a session, if it has one; an invoiced one that owes nothing has none.</summary>
    public static SessionAct? Next(SessionRow row)
    {
        SessionAction? next = row switch
        {
            { Cancelled: true } => SessionAction.Reopen,
            { Status: SessionStatus.Request } => SessionAction.Quote,
            { Status: SessionStatus.Quoted } => SessionAction.Book,
            { Status: SessionStatus.Booked, Total: > 0 } => SessionAction.MarkPaid,
            { Status: SessionStatus.Paid } => SessionAction.Invoice,
            { Status: SessionStatus.Invoiced, Balance: > 0 } => SessionAction.RecordPayment,
            _ => null,
        };
        return next is { } action && row.AllowedActions.Contains(action) ? Of(action, row) : null;
    }

    /// <summary>Everything else that is allowed, always in the same order.</summary>
    public static IReadOnlyList<SessionAct> Menu(SessionRow row)
    {
        var next = Next(row)?.Action;
        return [.. InMenuOrder.Where(action => action != next && row.AllowedActions.Contains(action)).Select(action => Of(action, row))];
    }

    public static SessionAct Of(SessionAction action, SessionRow row) => action switch
    {
        SessionAction.Quote => new(action, row.Status is SessionStatus.Quoted ? "Quote again" : "Quote", Glyph.Document, "q"),
        SessionAction.Accept => new(action, "Accept", Glyph.Check, null),
        SessionAction.Decline => new(action, "Decline", Glyph.Close, null),
        SessionAction.Book => new(action, "Book", Glyph.Calendar, "b"),
        SessionAction.MarkPaid => new(action, "Mark paid", Glyph.Check, "p"),
        SessionAction.RecordPayment => new(action, "Record payment", Glyph.Money, row.Status is SessionStatus.Invoiced ? "p" : "shift+p"),
        SessionAction.Refund => new(action, "Refund", Glyph.Undo, null),
        SessionAction.Invoice => new(action, "Invoice", Glyph.Invoice, "i"),
        SessionAction.Edit => new(action, row.Status is SessionStatus.Request or SessionStatus.Quoted ? "Change date" : "Reschedule", Glyph.Clock, "r"),
        SessionAction.Cancel => new(action, "Cancel session", Glyph.No, null),
        SessionAction.Reopen => new(action, "Reopen", Glyph.Undo, null),
    };
}
