using PhotoStudio.Domain.Backup;

namespace PhotoStudio.Web.Features.Backup;

/// <summary>Shows progress five times a second at most, and its end.</summary>
internal sealed class PacedProgress(TimeProvider clock, Func<BackupProgress, Task> show) : IProgress<BackupProgress>
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private DateTimeOffset last;

    public void Report(BackupProgress value)
    {
        var now = clock.GetUtcNow();
        if (now - last < Pace && value.Done < value.All) return;
        last = now;
        _ = show(value);
    }
}
