using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Backup;

/// <summary>What an admin typed about the schedule.</summary>
public sealed record ScheduleInput(bool Daily, TimeOnly? At, int? Keep);

/// <summary>The schedule as shown. Instants are UTC.</summary>
public sealed record ScheduleView(bool Daily, TimeOnly At, int Keep, DateTime? LastTriedAt, string? LastProblem, Guid Version);

/// <summary>What an admin does with backups. One is made at a time.</summary>
public sealed class BackupService(StudioDatabase database, BackupMaker maker, BackupShelf shelf, RestoreStager stager, BackupPlaces places, TimeProvider clock) : IDisposable
{
    /// <summary>What is typed before everything is replaced.</summary>
    public const string Word = "RESTORE";

    private readonly SemaphoreSlim gate = new(1, 1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>True where the database is a server's, which its own tools back up: archives hold the files only.</summary>
    public bool FilesOnly => places.DatabaseFile is null;

    public string Folder => places.Shelf;

    public Result<IReadOnlyList<ShelvedBackup>> List(Actor actor) => actor.IsAdmin ? new List<ShelvedBackup>(shelf.List()) : new NotAllowed();

    /// <summary>The whole path of a backup, to send it.</summary>
    public Result<string> PathOf(Actor actor, string name) => !actor.IsAdmin ? new NotAllowed() : shelf.PathOf(name) is { } path ? path : BackupProblems.NoSuchBackup();

    /// <summary>Makes one now, and deletes the oldest beyond the number to keep.</summary>
    public async Task<Result<ShelvedBackup>> MakeAsync(Actor actor, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (!await gate.WaitAsync(0, cancel)) return BackupProblems.Busy();
        try
        {
            var path = shelf.NewPath(Now);
            var made = await maker.MakeAsync(path, progress, cancel);
            if (!made.Succeeded) return made.Problem;
            shelf.Prune((await ScheduleAsync(cancel)).Keep);
            return new ShelvedBackup(Path.GetFileName(path), made.Value.MadeAt, new FileInfo(path).Length);
        }
        finally
        {
            gate.Release();
        }
    }

    public Task<Result> DeleteAsync(Actor actor, string name, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return Task.FromResult<Result>(new NotAllowed());
        if (shelf.PathOf(name) is not { } path) return Task.FromResult<Result>(BackupProblems.NoSuchBackup());
        return database.WriteAsync(actor, db =>
        {
            db.Audit.Add(AuditEntry.Write(AuditArea.Backup, AuditAct.Deleted, new AuditSubject("backup", name), actor, Now));
            File.Delete(path);
            return Task.FromResult(Result.Success);
        }, cancel);
    }

    /// <summary>Checks and stages a backup; the next start swaps it in. The problem names typed.</summary>
    public async Task<Result<BackupManifest>> RestoreAsync(Actor actor, string name, string? typed, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (typed?.Trim() != Word) return BackupProblems.NotTyped(Word);
        return shelf.PathOf(name) is { } path ? await stager.StageAsync(path, actor.Name, cancel) : BackupProblems.NoSuchBackup();
    }

    public async Task<Result<ScheduleView>> ReadScheduleAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var row = await ScheduleAsync(cancel);
        return new ScheduleView(row.Daily, row.At, row.Keep, row.LastTriedAt, row.LastProblem, row.Version);
    }

    /// <summary>Problems name the fields at and keep.</summary>
    public Task<Result> EditScheduleAsync(Actor actor, ScheduleInput input, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return Task.FromResult<Result>(new NotAllowed());
        var errors = new FieldErrors();
        errors.AddIf(input.At is null, "at", "Say at what time.");
        errors.AddIf(input.Keep is not (>= 1 and <= BackupSettings.MostKept), "keep", $"From 1 to {BackupSettings.MostKept}.");
        if (errors.ToProblem() is { } wrong) return Task.FromResult<Result>(wrong);
        return database.WriteAsync(actor, async db =>
        {
            (await RowAsync(db, cancel)).Edit(input.Daily, input.At!.Value, input.Keep!.Value, actor, Now);
            return Result.Success;
        }, cancel);
    }

    /// <summary>Notes how the scheduled one went.</summary>
    internal Task<Result> NoteTryAsync(string? problem, CancellationToken cancel) => database.WriteAsync(async db =>
    {
        (await RowAsync(db, cancel)).Tried(problem, Now);
        return Result.Success;
    }, cancel);

    public void Dispose() => gate.Dispose();

    internal async Task<BackupSettings> ScheduleAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.BackupSettings.AsNoTracking().SingleOrDefaultAsync(cancel) ?? BackupSettings.Fresh(Now);
    }

    private async Task<BackupSettings> RowAsync(StudioDb db, CancellationToken cancel)
    {
        if (await db.BackupSettings.SingleOrDefaultAsync(cancel) is { } row) return row;
        var fresh = BackupSettings.Fresh(Now);
        db.Add(fresh);
        await db.SaveChangesAsync(cancel);
        return fresh;
    }
}
