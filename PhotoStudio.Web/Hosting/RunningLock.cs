using PhotoStudio.Domain.Backup;

namespace PhotoStudio.Web.Hosting;

/// <summary>Keeps whoever swaps the data apart from whoever serves it, in other processes too: servers share the lock, a swap has it alone.</summary>
internal static class RunningLock
{
    /// <summary>Null while somebody swaps.</summary>
    public static IDisposable? Share(BackupPlaces places) => Open(places, FileShare.Read);

    /// <summary>Null while somebody serves or swaps.</summary>
    public static IDisposable? Alone(BackupPlaces places) => Open(places, FileShare.None);

    private static FileStream? Open(BackupPlaces places, FileShare share)
    {
        try
        {
            return new FileStream(places.Lock, FileMode.OpenOrCreate, FileAccess.Read, share);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
