using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Sessions;

/// <summary>The one predicate of domain section 2: says why a person cannot do a thing to a session now. It disables the button and guards the command.</summary>
public static class SessionRules
{
    private static readonly SessionAction[] All = Enum.GetValues<SessionAction>();

    /// <summary>The problem that stands against it, or null when it is allowed.</summary>
    public static Problem? WhyNot(SessionAction action, SessionFacts session, Actor actor, DateOnly today) =>
        WhyNotThisPerson(action, actor)
        ?? (actor.IsClient && !actor.Owns(session.ClientId) ? new NotFound("session") : null)
        ?? (AllowsFromState(action, session, actor) ? null : SessionProblems.WrongState(session, AllowedActions(session, actor, today)))
        ?? WhyNotNow(action, session, actor, today);

    /// <summary>What this role never may, whatever the session.</summary>
    public static Problem? WhyNotThisPerson(SessionAction action, Actor actor)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        return MayEver(action, actor) ? null : new NotAllowed();
    }

    /// <summary>Everything this person may do to it now, in the order of the flow.</summary>
    public static IReadOnlyList<SessionAction> AllowedActions(SessionFacts session, Actor actor, DateOnly today) =>
        [.. All.Where(action => IsAllowed(action, session, actor, today))];

    private static bool IsAllowed(SessionAction action, SessionFacts session, Actor actor, DateOnly today) =>
        MayEver(action, actor)
        && (actor.IsStaff || actor.Owns(session.ClientId))
        && AllowsFromState(action, session, actor)
        && WhyNotNow(action, session, actor, today) is null;

    private static bool MayEver(SessionAction action, Actor actor) => action switch
    {
        SessionAction.Accept or SessionAction.Decline => actor.IsClient,
        SessionAction.Cancel => actor.IsClient || actor.IsStaff,
        SessionAction.Refund => actor.IsAdmin,
        SessionAction.Quote or SessionAction.Book or SessionAction.RecordPayment or SessionAction.MarkPaid
            or SessionAction.Invoice or SessionAction.Edit or SessionAction.Reopen => actor.IsStaff,
    };

    private static bool AllowsFromState(SessionAction action, SessionFacts session, Actor actor)
    {
        if (session.Cancelled) return action is SessionAction.Reopen or SessionAction.Refund;
        var status = session.Status;
        return action switch
        {
            SessionAction.Quote or SessionAction.Book => status is SessionStatus.Request or SessionStatus.Quoted,
            SessionAction.Accept or SessionAction.Decline => status is SessionStatus.Quoted,
            SessionAction.RecordPayment or SessionAction.Refund => status is SessionStatus.Booked or SessionStatus.Paid or SessionStatus.Invoiced,
            SessionAction.MarkPaid => status is SessionStatus.Booked,
            SessionAction.Invoice => status is SessionStatus.Booked or SessionStatus.Paid,
            SessionAction.Edit => true,
            SessionAction.Cancel => actor.IsClient ? status is SessionStatus.Request or SessionStatus.Quoted : status is not SessionStatus.Invoiced,
            SessionAction.Reopen => false,
        };
    }

    private static Problem? WhyNotNow(SessionAction action, SessionFacts session, Actor actor, DateOnly today) => action switch
    {
        SessionAction.Accept or SessionAction.Decline when session.QuoteAnswered => SessionProblems.AlreadyAnswered(),
        SessionAction.Accept or SessionAction.Decline when session.QuoteValidUntil < today => SessionProblems.QuoteLapsed(session.QuoteValidUntil.Value),
        SessionAction.RecordPayment when session.Balance <= 0 => SessionProblems.NothingOwed(),
        SessionAction.MarkPaid or SessionAction.Invoice when session.Total <= 0 => SessionProblems.NoPrice(),
        SessionAction.Refund when session.PaidAmount <= 0 => SessionProblems.NothingReceived(),
        _ => null,
    };
}
