using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Cancels sessions and takes cancellations back.</summary>
public sealed class CancelService(StudioDatabase database, TimeProvider clock, SessionMessages messages)
{
    public Task<Result<Guid>> CancelAsync(Actor actor, RowRef row, SessionCancelInput input, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        if (actor.IsStaff && !actor.IsAdmin && IsRefund(input)) return new NotAllowed("Only an admin gives money back.");
        var loaded = await desk.LoadAsync(row, SessionAction.Cancel);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        var reason = desk.Errors.RequiredText("reason", input.Reason, 1000, "Say why it is cancelled.");
        CheckMoney(desk, session, input);
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        var note = session.PaidAmount > 0 ? Money(desk, session, input, reason) : null;
        session.Cancel(reason, note, actor, desk.Moment.Now);
        await SessionCodes.FollowAsync(desk, session);
        await messages.CancelledAsync(desk, session);
        return session.Id;
    }, cancel);

    /// <summary>Opens it again; a booked one needs its slot, unless overridden.</summary>
    public Task<Result<Guid>> ReopenAsync(Actor actor, RowRef row, bool overridden, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, SessionAction.Reopen);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        var holdsSlot = session.Status is SessionStatus.Booked or SessionStatus.Paid or SessionStatus.Invoiced;
        var (taken, note) = holdsSlot ? await ClashFinder.CheckAsync(desk, session.Details, session.Id, overridden) : (null, null);
        if (taken is not null) return taken;
        if (await SessionCodes.WhyNotAgainAsync(desk, session) is { } refused) return refused;
        session.Reopen(note, actor, desk.Moment.Now);
        if (await SessionCodes.FollowAsync(desk, session) is { } usedUp) return SessionProblems.CodeNotAgain(session.DiscountCode!, usedUp.Detail);
        return session.Id;
    }, cancel);

    private static bool IsRefund(SessionCancelInput input) => string.Equals(input.Money, "refund", StringComparison.OrdinalIgnoreCase);

    private static void CheckMoney(SessionDesk desk, Session session, SessionCancelInput input)
    {
        var keep = string.Equals(input.Money, "keep", StringComparison.OrdinalIgnoreCase);
        var known = keep || IsRefund(input);
        desk.Errors.AddIf(input.Money is not null && !known, "money", "Say keep or refund.");
        desk.Errors.AddIf(input.Money is null && session.PaidAmount > 0, "money", "Money was received. Say whether the studio keeps it (keep) or gives it back (refund).");
    }

    private static string Money(SessionDesk desk, Session session, SessionCancelInput input, string reason)
    {
        var amount = desk.FormatOf(session).Money(session.PaidAmount);
        if (!IsRefund(input)) return $"{amount} received is kept.";
        var refund = new PaymentDetails(PaymentKind.Refund, session.PaidAmount, desk.Moment.Today, PaymentMethod.Other, null, reason.Length > 500 ? reason[..500] : reason);
        session.Receive(refund, SessionAction.Refund, amount, desk.Actor, desk.Moment.Now);
        return $"{amount} was given back.";
    }
}
