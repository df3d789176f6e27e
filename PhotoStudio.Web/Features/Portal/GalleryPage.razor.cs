using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Features.Portfolio;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>A client's photographs: to look at, to choose among, to take home.</summary>
public sealed partial class GalleryPage
{
    /// <summary>As many as a large screen shows at once, and some more.</summary>
    private const int PageSize = 60;

    private LiveShoots? live;
    private string? refusal;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "show")] private string? Show { get; set; }

    [Inject] private GalleryQueries Queries { get; set; } = default!;

    [Inject] private GalleryVisits Visits { get; set; } = default!;

    [Inject] private FavouriteService Favourites { get; set; } = default!;

    [Inject] private ShootChanges Changes { get; set; } = default!;

    private bool OnlyFavourites => Show == "favourites";

    private string EndText => Shown!.HasMore
        ? $"{Format.Count(Shown.Photos.Count)} of {Format.Count(Shown.Total)} shown, the rest come as you scroll."
        : $"That is {(Shown.Total == 1 ? "the one photo" : $"all {Format.Count(Shown.Total)}")}{(OnlyFavourites ? " you chose." : ".")}";

    public override void Dispose()
    {
        live?.Dispose();
        base.Dispose();
    }

    protected override void OnInitialized() => live = new LiveShoots(Changes, Id, () => InvokeAsync(RefreshAsync));

    protected override async Task<Result<GalleryShown>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.ClientId is not { } client) return new NotFound("shoot");
        var gallery = await Queries.FindAsync(client, Id, cancel);
        if (!gallery.Succeeded) return gallery.Problem;
        var photos = await Queries.PhotosAsync(client, Id, OnlyFavourites, new Paging(1, PageSize), cancel);
        if (!photos.Succeeded) return photos.Problem;
        if (RendererInfo.IsInteractive) await Visits.SeenAsync(actor, Id, cancel);
        return new GalleryShown(gallery.Value, photos.Value.Items, photos.Value.Total);
    }

    private string Url(bool favourites) => $"/my/photos/{Id}{(favourites ? "?show=favourites" : "")}";

    private async Task LikeAsync(GalleryPhoto photo)
    {
        var result = await Favourites.SetAsync(Actor, photo.Face.Id, !photo.Favourite, default);
        refusal = result.Problem?.Detail;
        if (result.Succeeded) Shown!.Mark(photo.Face.Id, !photo.Favourite);
        await CountAsync();
    }

    private async Task MoreAsync()
    {
        if (Shown is not { HasMore: true } shown || Actor.ClientId is not { } client) return;
        var more = await Queries.PhotosAsync(client, Id, OnlyFavourites, new Paging(shown.Photos.Count / PageSize + 1, PageSize), Gone);
        if (more.Succeeded) shown.Add(more.Value.Items, more.Value.Total);
        refusal = more.Problem?.Detail;
    }

    private async Task CountAsync()
    {
        if (Shown is { } shown && Actor.ClientId is { } client && (await Queries.FindAsync(client, Id, Gone)).Value is { } gallery) shown.Gallery = gallery;
    }

    /// <summary>The studio changed something: what is new appears. A person far down keeps what is loaded and the place.</summary>
    private async Task RefreshAsync()
    {
        await CountAsync();
        if (Shown is null || Shown.Photos.Count <= PageSize) await LoadAsync();
        StateHasChanged();
    }
}
