using Microsoft.AspNetCore.Components;
using MudBlazor;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Web.Shared.Float;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Reviews;

/// <summary>Reviews to publish, hide and answer, and clients to ask for one.</summary>
public sealed partial class ReviewsPage
{
    private string? handOn;

    [Inject] private ReviewsReader Reader { get; set; } = default!;

    [Inject] private ReviewInvitationService Invitations { get; set; } = default!;

    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "tab")] private string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private int? Number { get; set; }

    private ReviewsPlace Place => ReviewsPlace.Read(Tab, Number);

    private string EmptyTitle => Place.Tab is ReviewTab.Waiting ? "No review waits for you." : "No review yet.";

    private IReadOnlyList<TabItem> TabItems =>
    [
        Item(ReviewTab.All, "All", Shown?.List.Counts.All),
        Item(ReviewTab.Waiting, "Waiting", Shown?.List.Counts.Waiting),
        Item(ReviewTab.Published, "Public", Shown?.List.Counts.Published),
        Item(ReviewTab.Hidden, "Hidden", Shown?.List.Counts.Hidden),
        Item(ReviewTab.Ready, "Ready to be asked", Shown?.Ready.Total) with { Apart = true },
        Item(ReviewTab.Invited, "Invited, no answer yet", Shown?.List.Counts.Invited),
    ];

    protected override Task<Result<ReviewsShown>> ReadAsync(Actor actor, CancellationToken cancel) => Reader.ReadAsync(actor, Place, cancel);

    private TabItem Item(ReviewTab tab, string text, int? count) => new(text, new ReviewsPlace(tab).Url, count, Place.Tab == tab);

    private string UrlOf(int page) => (Place with { Page = page }).Url;

    /// <summary>Does one thing with a review, and reads everything again; what stood against it goes back to the card.</summary>
    private async Task<Problem?> DoAsync(ReviewAct act)
    {
        var result = await act.Run(await Who.GetAsync());
        if (result.Problem is Invalid) return result.Problem;
        await LoadAsync();
        StateHasChanged();
        if (!result.Succeeded) return result.Problem;
        if (act.Undo is { } undo) Snackbar.Undo(act.Done, () => InvokeAsync(() => DoAsync(undo)));
        else Snackbar.Done(act.Done);
        return null;
    }

    private async Task InviteAsync(AskableSession session)
    {
        var made = await Invitations.InviteAsync(await Who.GetAsync(), session.SessionId, default);
        handOn = made is { Succeeded: true, Value: { Email: null, Link: var link } } ? link : null;
        await LoadAsync();
        if (!made.Succeeded) Snackbar.Done(made.Problem.Detail);
        else if (made.Value.Email is { } email) Snackbar.Done($"{session.ClientName} is asked: a message to {email} waits in the outbox.");
    }
}
