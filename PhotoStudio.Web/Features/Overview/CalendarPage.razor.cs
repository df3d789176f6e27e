using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Features.Sessions;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>A month or a week of sessions; one that is dropped on another day moves there.</summary>
public sealed partial class CalendarPage
{
    private CalendarPlace place = new(CalendarKind.Month, DateOnly.MinValue);
    private IReadOnlyList<FilterOption> photographers = [];
    private IReadOnlyList<FilterOption> types = [];
    private (string Text, CalendarSession Session)? clash;
    private CalendarCard card = default!;

    [SupplyParameterFromQuery(Name = "view")] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = "day")] private string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "by")] private string? By { get; set; }

    [SupplyParameterFromQuery(Name = "type")] private string? Type { get; set; }

    [Inject] private CalendarQueries Queries { get; set; } = default!;

    [Inject] private SlotQueries Slots { get; set; } = default!;

    [Inject] private PriceListQueries PriceList { get; set; } = default!;

    [Inject] private SessionEditService Edits { get; set; } = default!;

    [Inject] private MoveQueries Moves { get; set; } = default!;

    [Inject] private SessionActs Acts { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private string Unit => place.Kind is CalendarKind.Week ? "week" : "month";

    private string Head => place.Kind is CalendarKind.Month
        ? place.Day.ToString("Y", Format.Culture)
        : $"{Format.ShortDay(place.Days(Format).From)} to {Format.ShortDay(place.Days(Format).To)}";

    protected override async Task<Result<CalendarView>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        place = CalendarPlace.Read(View, Day, By, Type, Format.Today);
        if (types.Count == 0)
        {
            photographers = [.. (await Slots.PhotographersAsync(actor, cancel)).Select(person => new FilterOption(person.Id, person.Name))];
            types = [.. (await PriceList.TypesAsync(actor, false, cancel)).Select(type => new FilterOption(type.Id, type.Name))];
        }

        return await Queries.ReadAsync(actor, new CalendarFilter(place.Days(Format), place.PhotographerId, place.SessionTypeId), cancel);
    }

    private void Open(CalendarSession session) => card.Open(session, Shown!.BufferMinutes);

    private async Task NewAsync(DateOnly? day)
    {
        if (await Acts.NewAsync(on: day)) await LoadAsync();
    }

    private async Task ActAsync((SessionAction Action, CalendarSession Session) act)
    {
        clash = null;
        if (await Acts.RunAsync(act.Action, act.Session.Id)) await LoadAsync();
    }

    /// <summary>The same time on another day; a clash is said, and nothing is moved.</summary>
    private async Task MoveAsync((CalendarSession Session, DateOnly Day) move)
    {
        var (session, day) = move;
        clash = null;
        if (day == session.Date) return;
        var result = await Edits.EditAsync(Actor, new RowRef(session.Id, session.Version), new SessionEditInput { Date = day }, CancellationToken.None);
        if (result.Problem is SlotTaken taken) clash = (Taken(taken, day), session);
        else if (!result.Succeeded) clash = (result.Problem.Detail, session);
        else await SayMovedAsync(session, day);
        await LoadAsync();
    }

    private async Task SayMovedAsync(CalendarSession session, DateOnly day)
    {
        var news = await Moves.NewsAsync(Actor, session.Id, CancellationToken.None);
        Snackbar.Undo(MoveWords.Of(Format, day, session.StartTime, session.ClientName, news), () => MoveBackAsync(session));
    }

    private string Taken(SlotTaken taken, DateOnly day) =>
        $"Not moved to {Format.Day(day)}: {string.Join(", ", taken.Clashes.Select(other => $"{other.SessionType}, {other.ClientName} is there at {Format.Time(other.StartTime)}"))}.";

    private Task MoveBackAsync(CalendarSession session) => InvokeAsync(async () =>
    {
        var result = await Edits.EditAsync(Actor, session.Id, new SessionEditInput { Date = session.Date }, CancellationToken.None);
        if (!result.Succeeded) clash = (result.Problem.Detail, session);
        await LoadAsync();
        StateHasChanged();
    });
}
