using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Hosting;

/// <summary>Swaps a staged backup in before anything opens the database, and says so in the log of the restored data.</summary>
internal sealed class RestoreStep(BackupPlaces places, StudioDatabase database, TimeProvider clock)
{
    private RestoreMarker? done;

    /// <summary>Refused while another process serves this data.</summary>
    public async Task<Result> SwapAsync(TextWriter console, CancellationToken cancel)
    {
        if (!File.Exists(places.Marker)) return Result.Success;
        using var alone = RunningLock.Alone(places);
        if (alone is null) return BackupProblems.Running();
        done = await RestoreSwap.RunAsync(places, cancel);
        if (done is not null) await console.WriteLineAsync($"The backup of {done.MadeAt:u} is restored. The former data is kept in {Path.Combine(places.DataFolder, done.Kept)}");
        return Result.Success;
    }

    /// <summary>Once the database is brought up to date.</summary>
    public async Task NoteAsync(CancellationToken cancel)
    {
        if (done is not { } marker) return;
        await database.WriteAsync(db =>
        {
            var subject = new AuditSubject("backup", $"of {marker.MadeAt:u}, for {marker.Who}");
            db.Audit.Add(AuditEntry.Write(AuditArea.Backup, AuditAct.Restored, subject, Actor.System, clock.GetUtcNow().UtcDateTime));
            return Task.FromResult(Result.Success);
        }, cancel);
    }
}
