using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Calls a page when a shoot changed: soon, but once for a burst of changes, as uploads are.</summary>
/// <remarks>Disposed by the page that made it.</remarks>
public sealed class LiveShoots : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private readonly ShootChanges changes;
    private readonly Guid? shoot;
    private readonly Timer soon;

    /// <param name="changes">Where changes are told.</param>
    /// <param name="shoot">Only this shoot; null: any.</param>
    /// <param name="redraw">Reads and draws again, on the page's own dispatcher.</param>
    public LiveShoots(ShootChanges changes, Guid? shoot, Func<Task> redraw)
    {
        (this.changes, this.shoot) = (changes, shoot);
        soon = new Timer(_ => _ = redraw());
        changes.Changed += Note;
    }

    public void Dispose()
    {
        changes.Changed -= Note;
        soon.Dispose();
    }

    private void Note(Guid changed)
    {
        if (shoot is null || shoot == changed) soon.Change(Pause, Timeout.InfiniteTimeSpan);
    }
}
