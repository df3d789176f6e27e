using PhotoStudio.Domain.Backup;

namespace PhotoStudio.Web.Hosting.Commands;

/// <summary><c>restore FILE</c>: checks the archive whole, then puts it in the place of the present data, which is kept aside. Not while the studio is running.</summary>
internal sealed class RestoreCommand(RestoreStager stager, BackupPlaces places) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, TextWriter console, CancellationToken cancel)
    {
        using var alone = RunningLock.Alone(places);
        if (alone is null) return await Start.RefuseAsync(BackupProblems.Running());
        var staged = await stager.StageAsync(Path.GetFullPath(line.Words[0]), Environment.UserName, cancel);
        if (!staged.Succeeded) return await Start.RefuseAsync(staged.Problem);
        var done = await RestoreSwap.RunAsync(places, CancellationToken.None);
        var manifest = staged.Value;
        await console.WriteLineAsync($"Restored the backup of {manifest.MadeAt:u}: {manifest.Tables.Values.Sum()} rows, {manifest.Files} files. The former data, if there was any, is kept in {Path.Combine(places.DataFolder, done!.Kept)}");
        return 0;
    }
}
