using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Web.Shared.Float;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Ordering shoots. Dragging and keys are told by the browser's side; what they mean is decided here.</summary>
public sealed partial class ShootGrid : IDisposable
{
    private DotNetObjectReference<ShootGrid>? self;
    private ElementReference place;
    private RowMenu? menu;
    private ShootRow? of;

    [Parameter, EditorRequired] public IReadOnlyList<ShootRow> Shoots { get; set; } = [];

    /// <summary>True where they stand as on the site.</summary>
    [Parameter] public bool CanOrder { get; set; }

    [Parameter, EditorRequired] public Func<ShootMove, Task> Move { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    public void Dispose()
    {
        self?.Dispose();
        self = null;
    }

    /// <summary>Dropped before another one; null: after the last that is shown, which may be in the midst of all.</summary>
    [JSInvokable]
    public Task Drop(Guid id, Guid? before)
    {
        if (before == id || Shoots.LastOrDefault(shoot => shoot.Id != id) is not { } last) return Task.CompletedTask;
        return MoveAsync(id, before is { } mark ? ShootSpot.Before(mark) : ShootSpot.After(last.Id));
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || !CanOrder) return;
        self = DotNetObjectReference.Create(this);
        await Script.InvokeVoidAsync("photos.order", place, self);
    }

    private Task MoveAsync(Guid id, ShootSpot spot) => CanOrder ? Move(new ShootMove(id, spot)) : Task.CompletedTask;

    private void OpenMenu(ShootRow shoot)
    {
        of = shoot;
        menu!.Open($"o-{shoot.Id}");
    }
}

/// <summary>A shoot and where it shall stand.</summary>
public sealed record ShootMove(Guid Id, ShootSpot Spot);
