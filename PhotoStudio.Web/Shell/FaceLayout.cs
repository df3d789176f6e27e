using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Shell;

/// <summary>What all layouts need: the studio's face and who is here. An open page takes another face on as soon as it is stored.</summary>
public abstract class FaceLayout : LayoutComponentBase, IDisposable
{
    [Inject] protected StudioFaces Faces { get; set; } = default!;

    [Inject] protected CurrentActor Who { get; set; } = default!;

    protected StudioFace? Face { get; private set; }

    protected Actor Actor { get; private set; } = Actor.Anonymous;

    public virtual void Dispose()
    {
        Faces.Changed -= Redraw;
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync()
    {
        Faces.Changed += Redraw;
        Face = await Faces.ReadAsync();
        Actor = await Who.GetAsync();
    }

    private void Redraw() => _ = InvokeAsync(async () =>
    {
        Face = await Faces.ReadAsync();
        StateHasChanged();
    });
}
