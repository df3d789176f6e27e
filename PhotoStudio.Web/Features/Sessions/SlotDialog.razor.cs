using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Forms;

namespace PhotoStudio.Web.Features.Sessions;

public sealed partial class SlotDialog
{
    private readonly FormProblems problems = new();
    private IReadOnlyList<Photographer> photographers = [];
    private SlotAdvice? advice;
    private DateOnly? date;
    private TimeOnly? time;
    private decimal? minutes;
    private string? photographer;

    [CascadingParameter] public IMudDialogInstance Dialog { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Parameter, EditorRequired] public SessionView Session { get; set; } = default!;

    /// <summary>Book or Edit.</summary>
    [Parameter, EditorRequired] public SessionAction Action { get; set; }

    [Inject] private BookingService Bookings { get; set; } = default!;

    [Inject] private SessionEditService Edits { get; set; } = default!;

    [Inject] private SlotQueries Slots { get; set; } = default!;

    [Inject] private MoveQueries Moves { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private bool Books => Action is SessionAction.Book;

    private string Title => Books ? $"Book {Session.Row.SessionType}, {Session.Row.ClientName}" : $"Move {Session.Row.SessionType}, {Session.Row.ClientName}";

    private string Verb => Books ? "Book" : "Move";

    private Guid? PhotographerId => Guid.TryParse(photographer, out var id) ? id : null;

    protected override async Task OnInitializedAsync()
    {
        (date, time, minutes) = (Session.Row.Date, Session.Row.StartTime, Session.Row.DurationMinutes);
        photographer = Session.Row.PhotographerId?.ToString() ?? "";
        photographers = await Slots.PhotographersAsync(await Who.GetAsync(), CancellationToken.None);
    }

    private async Task SendAsync(bool overridden)
    {
        advice = null;
        if (!problems.Readable()) return;
        var actor = await Who.GetAsync();
        var input = new SessionEditInput
        {
            Date = date,
            StartTime = time,
            DurationMinutes = (int?)minutes ?? SessionDetails.UsualMinutes,
            PhotographerId = PhotographerId,
            Override = overridden,
        };
        var row = new RowRef(Session.Row.Id, Session.Row.Version);
        var result = Books ? await Bookings.BookAsync(actor, row, input, CancellationToken.None) : await Edits.EditAsync(actor, row, input, CancellationToken.None);
        if (result.Problem is SlotTaken) await AdviseAsync(actor);
        else if (problems.Accept(result)) await FinishAsync(actor);
    }

    private async Task AdviseAsync(Actor actor)
    {
        problems.Show(null);
        var wanted = new SessionDetails(date, time, (int?)minutes ?? SessionDetails.UsualMinutes, null, null, PhotographerId);
        advice = (await Slots.AdviseAsync(actor, wanted, Session.Row.Id, CancellationToken.None)).Value;
    }

    private Task TakeTimeAsync(TimeOnly free)
    {
        time = free;
        return SendAsync(false);
    }

    private Task TakePersonAsync(Photographer free)
    {
        photographer = free.Id.ToString();
        return SendAsync(false);
    }

    private async Task FinishAsync(Actor actor)
    {
        var before = Session;
        if (Books) Snackbar.Done($"Booked for {MoveWords.When(Format, date, time)}.");
        else Snackbar.Undo(MoveWords.Of(Format, date, time, before.Row.ClientName, await Moves.NewsAsync(actor, before.Row.Id, CancellationToken.None)), () => UndoAsync(before));
        Dialog.Close(DialogResult.Ok(true));
    }

    private async Task UndoAsync(SessionView before)
    {
        var back = new SessionEditInput
        {
            Date = before.Row.Date,
            StartTime = before.Row.StartTime,
            DurationMinutes = before.Row.DurationMinutes,
            PhotographerId = before.Row.PhotographerId,
        };
        var result = await Edits.EditAsync(await Who.GetAsync(), before.Row.Id, back, CancellationToken.None);
        Snackbar.Done(result.Succeeded ? "Moved back." : $"Not moved back: {result.Problem.Detail}");
        Navigation.NavigateTo(Navigation.Uri, replace: true); // The page beneath reads again.
    }
}
