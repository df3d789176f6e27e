using PhotoStudio.Domain.Backup;

namespace PhotoStudio.Web.Hosting.Commands;

/// <summary><c>backup FILE</c>: one archive of the database and all files, also while the studio is running.</summary>
internal sealed class BackupCommand(BackupMaker maker, BackupPlaces places) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, TextWriter console, CancellationToken cancel)
    {
        if (places.DatabaseFile is { } database && !File.Exists(database)) return await Start.RefuseAsync(BackupProblems.NoFile(database));
        var made = await maker.MakeAsync(Path.GetFullPath(line.Words[0]), null, cancel);
        if (!made.Succeeded) return await Start.RefuseAsync(made.Problem);
        var manifest = made.Value;
        if (!manifest.HasDatabase) await console.WriteLineAsync("The database is SQL Server's: back it up with SQL Server's own tools. This archive holds the files only.");
        await console.WriteLineAsync($"Backed up: {manifest.Tables.Count} tables with {manifest.Tables.Values.Sum()} rows, {manifest.Files} files, {manifest.Size >> 20} MB. It is in {Path.GetFullPath(line.Words[0])}");
        return 0;
    }
}
