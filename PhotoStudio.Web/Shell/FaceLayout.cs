using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Shell;

/// <summary>What all layouts need: the studio's face and who is here.</summary>
public abstract class FaceLayout : LayoutComponentBase
{
    [Inject] protected StudioFaces Faces { get; set; } = default!;

    [Inject] protected CurrentActor Who { get; set; } = default!;

    protected StudioFace? Face { get; private set; }

    protected Actor Actor { get; private set; } = Actor.Anonymous;

    protected override async Task OnInitializedAsync()
    {
        Face = await Faces.ReadAsync();
        Actor = await Who.GetAsync();
    }
}
