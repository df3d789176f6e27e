using PhotoStudio.Domain.Backup;

namespace PhotoStudio.Web.Features.Backup;

/// <summary>What the page of backups shows.</summary>
public sealed record BackupShown(IReadOnlyList<ShelvedBackup> Backups, ScheduleView Schedule)
{
    /// <summary>"1.2 GB", "340 MB", "12 KB".</summary>
    public static string SizeOf(long bytes, IFormatProvider culture) => bytes switch
    {
        >= 1L << 30 => $"{(bytes / (decimal)(1L << 30)).ToString("0.0", culture)} GB",
        >= 1 << 20 => $"{bytes >> 20} MB",
        _ => $"{Math.Max(1, bytes >> 10)} KB",
    };
}
