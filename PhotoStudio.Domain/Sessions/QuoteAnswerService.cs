using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Takes the client's answer to a quote.</summary>
public sealed class QuoteAnswerService(StudioDatabase database, TimeProvider clock, SessionMessages messages)
{
    /// <summary>Accepts; where the studio wishes it and the slot is free, books at once.</summary>
    public Task<Result<Guid>> AcceptAsync(Actor actor, RowRef row, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, SessionAction.Accept);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        session.Accept(actor, desk.Moment.Now);
        var obstacle = desk.Settings.Sessions.BookOnAcceptance ? await TryBookAsync(desk, session) : null;
        await messages.QuoteAnsweredAsync(desk, session, obstacle);
        return session.Id;
    }, cancel);

    public Task<Result<Guid>> DeclineAsync(Actor actor, RowRef row, string? reason, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, SessionAction.Decline);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        var why = desk.Errors.RequiredText("reason", reason, 1000, "Say in a few words why, so that the studio can offer something better.");
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        session.Decline(why, actor, desk.Moment.Now);
        await messages.QuoteAnsweredAsync(desk, session, null);
        return session.Id;
    }, cancel);

    /// <returns>Why it could not be booked at once; null when it was.</returns>
    private async Task<string?> TryBookAsync(SessionDesk desk, Session session)
    {
        if (session is { Date: null } or { StartTime: null }) return "It has no date or start time yet, so it was not booked by itself.";
        var (taken, _) = await ClashFinder.CheckAsync(desk, session.Details, session.Id, false);
        if (taken is not null) return "Another session is at that time, so it was not booked by itself.";
        session.Book(session.Details, null, "Booked by the client's acceptance.", desk.Actor, desk.Moment.Now);
        await messages.BookedAsync(desk, session);
        return null;
    }
}
