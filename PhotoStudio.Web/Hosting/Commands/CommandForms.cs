namespace PhotoStudio.Web.Hosting.Commands;

/// <summary>Every command there is.</summary>
internal static class CommandForms
{
    public static readonly IReadOnlyList<CommandForm> All =
    [
        ConsolidateCommand.Form,
        new("backup", "backup FILE", typeof(BackupCommand), Least: 1, Most: 1) { NeedsDatabase = false },
        new("restore", "restore FILE", typeof(RestoreCommand), Least: 1, Most: 1) { NeedsDatabase = false },
    ];
}
