using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Backup;

/// <summary>The sentences about backups that a user may see. Every refusal of an archive came before anything was touched.</summary>
public static class BackupProblems
{
    private const string Untouched = "Nothing was touched.";

    public static NotFound NoSuchBackup() => new("backup");

    public static Refused NoFile(string path) => new($"There is no file {path}.");

    public static Refused Foreign() => new($"This is not a backup of PhotoStudio. {Untouched}");

    public static Refused Damaged(string how) => new($"This backup is damaged: {how} {Untouched}");

    public static Refused Newer() => new($"This backup was made by a newer version of PhotoStudio. Update PhotoStudio first, then restore it. {Untouched}");

    public static Refused OtherKind() => new($"This backup was made with another kind of database than this studio has. {Untouched}");

    public static Refused NoRoom(long needed, long free) => new($"There is not enough room on the disk: {needed >> 20} MB are needed, {free >> 20} MB are free. {Untouched}");

    public static Refused AlreadyWaits() => new("A restore waits for the next start already. Start PhotoStudio again first.");

    public static Refused Running() => new("PhotoStudio is running on this data. Stop it first, or restore in Settings, Backup.");

    public static Refused HereAlready() => new("This backup is in the list already.");

    public static TooLarge OverLimit(long most) => new($"A backup sent here has at most {most >> 20} MB. Put a larger one into the folder of backups by hand, or raise Limits:BackupUploadMegabytes.");

    public static Refused Receiving() => new("Another backup is being uploaded. Wait until it is here.");

    public static Refused Exists(string path) => new($"{path} is there already. Choose another name.");

    public static Refused Busy() => new("A backup is being made already.");

    public static Invalid NotTyped(string word) => new("typed", $"Type {word} to go on.");
}
