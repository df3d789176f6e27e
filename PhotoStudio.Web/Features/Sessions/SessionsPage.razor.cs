using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Lists;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Sessions;

public sealed partial class SessionsPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private SessionListPlace place = new();
    private SessionList? list;
    private IReadOnlyList<FilterOption> photographers = [];
    private IReadOnlyList<FilterOption> types = [];
    private string? client;
    private bool failed;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private SessionQueries Sessions { get; set; } = default!;

    [Inject] private SlotQueries Slots { get; set; } = default!;

    [Inject] private PriceListQueries PriceList { get; set; } = default!;

    [Inject] private ClientQueries Clients { get; set; } = default!;

    [Inject] private SessionActs Acts { get; set; } = default!;

    [Inject] private ILogger<SessionsPage> Log { get; set; } = default!;

    private IReadOnlyList<TabItem> TabItems =>
    [
        new("All", Tab(null, false), list!.Counts.All, place is { Status: null, Cancelled: false }),
        .. Enum.GetValues<SessionStatus>().Select(status =>
            new TabItem(StatusLook.Of(status).Word, Tab(status, false), list.Counts.ByStatus[status], place.Status == status, StatusLook.Of(status))),
        new("Cancelled", Tab(null, true), list.Counts.Cancelled, place.Cancelled, StatusLook.Cancelled, Apart: true),
    ];

    private string NothingText => place.Search is { } words
        ? $"No session with “{words}” is in this list."
        : "No session is in this list with these filters.";

    private string EmptyTitle => place switch
    {
        { Cancelled: true } => "No session is cancelled.",
        { Status: SessionStatus.Request } => "No requests wait for you.",
        { Status: { } status } => $"No session is {StatusLook.Of(status).Word.ToLowerInvariant()}.",
        _ => "No sessions yet.",
    };

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        gone.Cancel();
        gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        place = SessionListPlace.Read(new Uri(Navigation.Uri));
        try
        {
            var actor = await Who.GetAsync();
            var result = await Sessions.ListAsync(actor, place.ToFilter(Format.Today), gone.Token);
            (list, failed) = (result.Value, !result.Succeeded);
            client = place.ClientId is { } id ? (await Clients.FindAsync(actor, id, gone.Token)).Value?.Name : null;
            if (photographers.Count == 0) await LoadOptionsAsync(actor);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // the page went away
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or TimeoutException)
        {
            Log.LogError(problem, "The session list could not be read");
            failed = true;
        }
    }

    private async Task LoadOptionsAsync(Actor actor)
    {
        photographers = [.. (await Slots.PhotographersAsync(actor, gone.Token)).Select(person => new FilterOption(person.Id, person.Name))];
        types = [.. (await PriceList.TypesAsync(actor, false, gone.Token)).Select(type => new FilterOption(type.Id, type.Name))];
    }

    private void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath != "/sessions") return;
        _ = InvokeAsync(async () =>
        {
            await LoadAsync();
            StateHasChanged();
        });
    }

    private string Tab(SessionStatus? status, bool cancelled) => (place with { Status = status, Cancelled = cancelled, Page = 1 }).Href();

    private Task SearchAsync(string words)
    {
        Navigation.NavigateTo((place with { Search = string.IsNullOrWhiteSpace(words) ? null : words, Page = 1 }).Href(), replace: true);
        return Task.CompletedTask;
    }

    private async Task ActAsync((SessionAction Action, SessionRow Row) act)
    {
        if (await Acts.RunAsync(act.Action, act.Row.Id)) await LoadAsync();
    }

    private async Task MailAsync(SessionRow row)
    {
        if (await Acts.MailAsync(row.Id)) await LoadAsync();
    }

    private async Task NewAsync()
    {
        if (await Acts.NewAsync()) await LoadAsync();
    }
}
