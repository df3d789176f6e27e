using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Choosing and ordering photographs. Dragging and keys are told by the browser's side; what they mean is decided here.</summary>
public sealed partial class PhotoGrid : IAsyncDisposable
{
    private readonly HashSet<Guid> chosen = [];
    private DotNetObjectReference<PhotoGrid>? self;
    private ElementReference place;
    private RowMenu? menu;
    private PhotoRow? of;
    private Guid? last;

    [Parameter, EditorRequired] public IReadOnlyList<PhotoRow> Photos { get; set; } = [];

    [Parameter] public Guid? CoverId { get; set; }

    /// <summary>True where all are shown: a part of them has no order of its own.</summary>
    [Parameter] public bool CanOrder { get; set; }

    [Parameter, EditorRequired] public Func<PhotoAct, Task> Act { get; set; } = default!;

    [Parameter, EditorRequired] public Func<PhotoMove, Task> Move { get; set; } = default!;

    [CascadingParameter] public StudioFormat Format { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    /// <summary>Chosen and still there.</summary>
    private HashSet<Guid> Chosen => chosen;

    private bool AllFeatured => Photos.Where(photo => chosen.Contains(photo.Face.Id)).All(photo => photo.Featured);

    private bool AllHidden => Photos.Where(photo => chosen.Contains(photo.Face.Id)).All(photo => photo.Hidden);

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        self = null;
        await ValueTask.CompletedTask;
    }

    /// <summary>A key on one photograph: chosen ones go together, where it is one of them.</summary>
    [JSInvokable]
    public Task Key(Guid id, string key)
    {
        if (Photos.FirstOrDefault(photo => photo.Face.Id == id) is not { } photo) return Task.CompletedTask;
        if (key == " ") Choose(id, false);
        var ids = Together(id);
        return key switch
        {
            "f" => Act(new PhotoAct(photo.Featured ? PhotoVerb.Unfeature : PhotoVerb.Feature, ids)),
            "h" => Act(new PhotoAct(photo.Hidden ? PhotoVerb.Show : PhotoVerb.Hide, ids)),
            "delete" => Act(new PhotoAct(PhotoVerb.Delete, ids)),
            _ => InvokeAsync(StateHasChanged),
        };
    }

    /// <summary>Dropped before another one; null: at the end of what is shown.</summary>
    [JSInvokable]
    public Task Drop(Guid id, Guid? before)
    {
        var ids = Together(id);
        return CanOrder && (before is not { } mark || !ids.Contains(mark)) ? Move(new PhotoMove(ids, before)) : Task.CompletedTask;
    }

    protected override void OnParametersSet() => chosen.IntersectWith(Photos.Select(photo => photo.Face.Id));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        self = DotNetObjectReference.Create(this);
        await Script.InvokeVoidAsync("photos.grid", place, self);
    }

    private static string Css(bool hidden, bool selected) => (hidden ? "hid " : "") + (selected ? "sel" : "");

    private string Css(PhotoRow photo) => Css(photo.Hidden, chosen.Contains(photo.Face.Id));

    /// <summary>In the order of the shoot.</summary>
    private List<Guid> Together(Guid id) => chosen.Contains(id) ? [.. Photos.Select(photo => photo.Face.Id).Where(chosen.Contains)] : [id];

    /// <summary>With Shift: all between this one and the one chosen before.</summary>
    private void Choose(Guid id, bool range)
    {
        var ids = Photos.Select(photo => photo.Face.Id).ToList();
        if (range && last is { } from && ids.IndexOf(from) is >= 0 and var start)
        {
            var end = ids.IndexOf(id);
            chosen.UnionWith(ids.GetRange(Math.Min(start, end), Math.Abs(start - end) + 1));
        }
        else if (!chosen.Remove(id))
        {
            chosen.Add(id);
        }

        last = id;
    }

    private void ChooseAll() => chosen.UnionWith(Photos.Select(photo => photo.Face.Id));

    private void ChooseNone() => chosen.Clear();

    private void OpenMenu(PhotoRow photo)
    {
        of = photo;
        menu!.Open($"p-{photo.Face.Id}");
    }

    private async Task RunAsync(PhotoVerb verb)
    {
        await Act(new PhotoAct(verb, [.. Photos.Select(photo => photo.Face.Id).Where(chosen.Contains)]));
        chosen.Clear();
    }
}
