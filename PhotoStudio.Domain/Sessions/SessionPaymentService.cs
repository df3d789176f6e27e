using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Records money for sessions; the status follows.</summary>
public sealed class SessionPaymentService(StudioDatabase database, TimeProvider clock, SessionMessages messages)
{
    /// <summary>A payment (Admin, Staff) or a refund (Admin).</summary>
    public Task<Result<Guid>> RecordAsync(Actor actor, RowRef row, PaymentInput input, CancellationToken cancel) =>
        ReceiveAsync(actor, row, input.Kind is PaymentKind.Refund ? SessionAction.Refund : SessionAction.RecordPayment, _ => input, cancel);

    /// <summary>Records the outstanding amount, so that nothing is owed.</summary>
    public Task<Result<Guid>> MarkPaidAsync(Actor actor, RowRef row, PaymentInput input, CancellationToken cancel) =>
        ReceiveAsync(actor, row, SessionAction.MarkPaid, session => input with { Kind = PaymentKind.Payment, Amount = session.Currency.ToDecimal(session.Balance) }, cancel);

    private Task<Result<Guid>> ReceiveAsync(Actor actor, RowRef row, SessionAction action, Func<Session, PaymentInput> what, CancellationToken cancel) =>
        database.WriteAsync<Guid>(async db =>
        {
            var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
            var loaded = await desk.LoadAsync(row, action);
            if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
            var limit = action is SessionAction.Refund ? session.PaidAmount : session.Balance;
            var details = PaymentDetails.Check(what(session), desk.FormatOf(session), limit);
            if (!details.Succeeded) return details.Problem;
            await ReceiveAsync(desk, session, details.Value, action);
            return session.Id;
        }, cancel);

    private async Task ReceiveAsync(SessionDesk desk, Session session, PaymentDetails details, SessionAction action)
    {
        var amount = desk.FormatOf(session).Money(details.Amount);
        var note = details.Reason is null ? amount : $"{amount}: {details.Reason}";
        var payment = session.Receive(details, action, note, desk.Actor, desk.Moment.Now);
        if (details.Kind is PaymentKind.Payment) await messages.PaymentReceivedAsync(desk, session, payment);
    }
}
