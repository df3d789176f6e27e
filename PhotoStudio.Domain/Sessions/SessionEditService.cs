using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Changes and reschedules sessions that are not cancelled.</summary>
public sealed class SessionEditService(StudioDatabase database, TimeProvider clock, SessionMessages messages)
{
    public Task<Result<Guid>> EditAsync(Actor actor, RowRef row, SessionEditInput input, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, SessionAction.Edit);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        if (WhyNotLines(session, input) is { } frozen) return frozen;
        var before = session.Details;
        session.AdoptTerms(desk.Settings);
        var edit = await SessionEdit.CheckAsync(desk, session, input);
        if (session.HoldsSlot) edit.Details.CheckBookable(desk.Errors);
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        var moved = edit.Details.MovesFrom(before);
        var (taken, clash) = moved && session.HoldsSlot ? await ClashFinder.CheckAsync(desk, edit.Details, session.Id, input.Override) : (null, null);
        if (taken is not null) return taken;
        session.Edit(edit.Details, edit.Price, Note(before, edit, clash), actor, desk.Moment.Now);
        if (await SessionCodes.FollowAsync(desk, session) is { } usedUp) return usedUp;
        if (session.HoldsSlot && (edit.Details.Date, edit.Details.StartTime) != (before.Date, before.StartTime)) await messages.RescheduledAsync(desk, session, before);
        return session.Id;
    }, cancel);

    private static Refused? WhyNotLines(Session session, SessionEditInput input)
    {
        if (!input.Lines.Given && !input.Discount.Given) return null;
        return session.Status switch
        {
            SessionStatus.Quoted => SessionProblems.LinesOfAQuote(),
            SessionStatus.Invoiced => SessionProblems.LinesFrozen(),
            SessionStatus.Request or SessionStatus.Booked or SessionStatus.Paid => null,
        };
    }

    private static string? Note(SessionDetails before, SessionEdit edit, string? clash)
    {
        var after = edit.Details;
        string[] said =
        [
            .. (before.Date, before.StartTime) != (after.Date, after.StartTime) ? [$"Moved from {When(before)} to {When(after)}."] : Array.Empty<string>(),
            .. before.DurationMinutes != after.DurationMinutes ? [$"Now {after.DurationMinutes} minutes."] : Array.Empty<string>(),
            .. before.PhotographerId != after.PhotographerId ? ["Photographer changed."] : Array.Empty<string>(),
            .. before.Location != after.Location ? ["Place changed."] : Array.Empty<string>(),
            .. before.Notes != after.Notes ? ["Notes changed."] : Array.Empty<string>(),
            .. edit.Price is not null ? ["Lines changed."] : Array.Empty<string>(),
            .. clash is not null ? [clash] : Array.Empty<string>(),
        ];
        return said.Length == 0 ? null : string.Join(' ', said);
    }

    private static string When(SessionDetails details) => details switch
    {
        { Date: null } => "an open date",
        { StartTime: { } time } => $"{details.Date:yyyy-MM-dd} {time:HH\\:mm}",
        _ => $"{details.Date:yyyy-MM-dd}",
    };
}
