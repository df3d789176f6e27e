using System.Data.Common;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Users;

/// <summary>Who may sign in, as what.</summary>
public sealed partial class UsersPage : ComponentBase, IDisposable
{
    private readonly HashSet<Guid> chosen = [];
    private readonly CancellationTokenSource gone = new();
    private UserList? list;
    private UserCard? open;
    private Problem? problem;
    private bool failed;

    [Inject] private UserQueries Queries { get; set; } = default!;

    [Inject] private UserCards Cards { get; set; } = default!;

    [Inject] private UserService Users { get; set; } = default!;

    [Inject] private CurrentActor Who { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<UsersPage> Log { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "tab")] private string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = "search")] private string? Searched { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private int? Number { get; set; }

    [SupplyParameterFromQuery(Name = "open")] private string? Opened { get; set; }

    private UsersPlace Place => UsersPlace.Read(Tab, Searched, Number, Opened);

    private IReadOnlyList<TabItem> TabItems => [.. Enum.GetValues<UserTab>().Select(tab =>
        new TabItem(tab.ToString(), new UsersPlace(tab, Place.Search, Open: Place.Chooses ? UsersPlace.Many : null).Url, list?.Counts[tab], Place.Tab == tab, Apart: tab is UserTab.Locked))];

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var actor = await Who.GetAsync();
            var read = await Queries.ListAsync(actor, new UserFilter(Place.Tab, Place.Search), new Paging(Place.Page), gone.Token);
            (list, problem) = (read.Value, read.Problem ?? problem);
            open = Place.OpenId is { } id ? await Cards.ReadAsync(actor, id, gone.Token) : null;
            failed = false;
        }
        catch (DbException failure)
        {
            Log.LogError(failure, "The users could not be read.");
            failed = true;
        }
    }

    private void Invite() => Navigation.NavigateTo((Place with { Open = UsersPlace.New }).Url);

    private void Search(string text) => Navigation.NavigateTo(new UsersPlace(Place.Tab, text, Open: Place.Chooses ? UsersPlace.Many : null).Url, replace: true);

    private void EmailMany() => Navigation.NavigateTo((Place with { Open = UsersPlace.Many }).Url);

    private void Choose((Guid Id, bool Chosen) choice) => _ = choice.Chosen ? chosen.Add(choice.Id) : chosen.Remove(choice.Id);

    private async Task ChooseAllAsync()
    {
        var all = await Queries.IdsAsync(await Who.GetAsync(), new UserFilter(Place.Tab, Place.Search), gone.Token);
        chosen.UnionWith(all.Value ?? []);
    }

    private Task NextAsync((UserView User, NextAct Next) act) => DoAsync(new UserActs(Users, act.User).Of(act.Next));

    /// <summary>Does one thing, shows what stood against it, and reads everything again.</summary>
    private async Task<Problem?> DoAsync(UserAct act)
    {
        var result = await act.Run(await Who.GetAsync());
        problem = open is null ? result.Problem : null;
        await LoadAsync();
        StateHasChanged();
        if (result.Succeeded && act.Undo is { } undo) Snackbar.Undo(act.Done, () => InvokeAsync(() => DoAsync(undo)));
        else if (result.Succeeded) Snackbar.Done(act.Done);
        return result.Problem;
    }
}
