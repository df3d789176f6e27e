using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Web.Shared.Lists;

namespace PhotoStudio.Web.Features.Outbox;

/// <summary>The messages of the studio, for an admin to read and to mend.</summary>
public sealed partial class OutboxPage
{
    private OutboxPlace place = new();
    private OutboxText? opened;

    [Inject] private OutboxQueries Queries { get; set; } = default!;

    [Inject] private MailSettingsService Settings { get; set; } = default!;

    // A change of any of them, by a link or by Back, reads the list again; what they mean says OutboxPlace.
    [SupplyParameterFromQuery(Name = "state")] private string? State { get; set; }

    [SupplyParameterFromQuery(Name = "kind")] private string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "search")] private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private string? Number { get; set; }

    [SupplyParameterFromQuery(Name = "open")] private string? Open { get; set; }

    private string EmptyTitle => place switch
    {
        { Narrowed: true } => "Nothing matches.",
        { State: MessageState.Failed } => "Nothing was given up.",
        { State: MessageState.Waiting } => "Nothing waits.",
        { State: MessageState.Sent } => "Nothing was sent yet.",
        { State: MessageState.Withdrawn } => "Nothing was taken back.",
        _ => "The outbox is empty.",
    };

    protected override async Task<Result<OutboxList>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        place = OutboxPlace.Read(new Uri(Navigation.Uri));
        opened = place.Open is { } id ? (await Queries.ReadAsync(actor, id, cancel)).Value : null;
        return await Queries.ListAsync(actor, place.Filter, new Paging(place.Page), cancel);
    }

    private IReadOnlyList<TabItem> TabItems(OutboxList list) =>
    [
        new("All", Tab(null), list.All, place.State is null),
        .. new[] { MessageState.Waiting, MessageState.Failed, MessageState.Sent, MessageState.Withdrawn }
            .Select(state => new TabItem(OutboxWords.Of(state), Tab(state), list.Counts[state], place.State == state)),
    ];

    private string Tab(MessageState? state) => (place with { State = state, Page = 1, Open = null }).Href();

    private void Go(OutboxPlace there) => Navigation.NavigateTo(there.Href(), replace: true);

    private void ChooseKind(ChangeEventArgs change) => Go(place with { Kind = Enum.TryParse<MessageKind>(change.Value as string, out var kind) ? kind : null, Page = 1, Open = null });

    private async Task PauseAsync()
    {
        await Settings.PauseAsync(Actor, !Shown!.Health.Paused, Gone);
        await LoadAsync();
    }
}
