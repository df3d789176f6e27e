using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>What is done on the page of a shoot; whatever has a way back offers it.</summary>
public sealed partial class ShootPage
{
    /// <summary>Does one thing with the shoot, says what stood against it above the photographs, and reads everything again.</summary>
    private async Task<bool> RunAsync(ShootAct act)
    {
        var result = await act.Run(await Who.GetAsync(), Shown!.Row);
        refusal = result.Problem?.Detail;
        await LoadAsync();
        StateHasChanged();
        if (!result.Succeeded) return false;
        if (act.Undo is { } undo) Snackbar.Undo(act.Done, () => InvokeAsync(() => RunAsync(undo)));
        else if (act.Done.Length > 0) Snackbar.Done(act.Done);
        return true;
    }

    private Task ActAsync(PhotoAct act) => act.Verb switch
    {
        PhotoVerb.Feature => Both(act, "is featured", "are featured", Photos.FeatureAsync, true),
        PhotoVerb.Unfeature => Both(act, "is no longer featured", "are no longer featured", Photos.FeatureAsync, false),
        PhotoVerb.Hide => Both(act, "is hidden", "are hidden", Photos.HideAsync, true),
        PhotoVerb.Show => Both(act, "is shown again", "are shown again", Photos.HideAsync, false),
        PhotoVerb.Delete => RunAsync(new ShootAct($"{Words(act)} deleted.", (actor, _) => Photos.DeleteAsync(actor, act.Ids, default), new ShootAct("Back again.", (actor, _) => Photos.RestoreAsync(actor, act.Ids, default)))),
        PhotoVerb.Cover => CoverAsync(act.Ids[0]),
        PhotoVerb.Retry => RunAsync(new ShootAct("Trying again.", (actor, _) => Photos.RetryAsync(actor, act.Ids, default))),
        PhotoVerb.Describe => DescribeAsync(act.Ids[0]),
    };

    private Task<bool> Both(PhotoAct act, string one, string many, Func<Actor, IReadOnlyCollection<Guid>, bool, CancellationToken, Task<Result>> set, bool on) => RunAsync(new ShootAct(
        act.Ids.Count == 1 ? $"The photo {one}." : $"{Format.Count(act.Ids.Count)} photos {many}.",
        (actor, _) => set(actor, act.Ids, on, default),
        new ShootAct("As it was.", (actor, _) => set(actor, act.Ids, !on, default))));

    private string Words(PhotoAct act) => act.Ids.Count == 1 ? "One photo is" : $"{Format.Count(act.Ids.Count)} photos are";

    private Task<bool> CoverAsync(Guid photo)
    {
        var before = Shown!.Shoot.CoverPhotoId;
        return RunAsync(new ShootAct("A new cover.", (actor, row) => Shoots.SetCoverAsync(actor, row.Id, photo, default), new ShootAct("The cover is as it was.", (actor, row) => Shoots.SetCoverAsync(actor, row.Id, before, default))));
    }

    private async Task DescribeAsync(Guid photo)
    {
        var row = Shown!.Photos.Items.First(one => one.Face.Id == photo);
        var described = await Dialogs.AskAsync<DescribeDialog, bool>(new DialogParameters<DescribeDialog> { { d => d.Photo, row } });
        if (!described) return;
        await LoadAsync();
        Snackbar.Done("Described, for those who cannot see it.");
    }

    private Task MoveAsync(PhotoMove move) => OrderedAsync(actor => Photos.MoveAsync(actor, Shown!.Row, move.Ids, move.Before, default));

    private Task SortAsync(PhotoSort sort) => OrderedAsync(actor => Photos.SortAsync(actor, Shown!.Row, sort, default));

    private async Task OrderedAsync(Func<Actor, Task<Result<IReadOnlyList<Guid>>>> order)
    {
        IReadOnlyList<Guid> before = [];
        await RunAsync(new ShootAct("The order is changed.", async (actor, _) =>
        {
            var result = await order(actor);
            before = result.Value ?? [];
            return Result.From(result.Problem);
        }, new ShootAct("The order is as it was.", async (actor, row) => Result.From((await Photos.OrderAsync(actor, row.Id, before, default)).Problem))));
    }

    private async Task TellAsync(Guid? client, bool again)
    {
        var told = 0;
        await RunAsync(new ShootAct("", async (actor, row) =>
        {
            var result = await Shoots.TellClientsAsync(actor, row, client, again, default);
            told = result.Value;
            return Result.From(result.Problem);
        }));
        if (told > 0) Snackbar.Done(told == 1 ? "One message waits in the outbox." : $"{Format.Count(told)} messages wait in the outbox.");
    }

    private async Task EditAsync()
    {
        if (await Dialogs.EditShootAsync(Shown!.Shoot)) await LoadAsync();
    }

    private async Task DeleteAsync()
    {
        var (id, title) = (Id, Shown!.Shoot.Title);
        var result = await Shoots.DeleteAsync(await Who.GetAsync(), Shown.Row, default);
        refusal = result.Problem?.Detail;
        if (!result.Succeeded) return;
        var (shoots, actor, navigation) = (Shoots, await Who.GetAsync(), Navigation);
        Navigation.NavigateTo("/portfolio");
        Snackbar.Undo($"{title} is deleted.", async () =>
        {
            if ((await shoots.RestoreAsync(actor, id, default)).Succeeded) navigation.NavigateTo($"/portfolio/{id}");
        });
    }
}
