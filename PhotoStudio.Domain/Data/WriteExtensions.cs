using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Data;

/// <summary>Runs commands, and is the one place where conflicts between writers become problems.</summary>
public static class WriteExtensions
{
    /// <summary>Opens, begins, runs, and commits when the outcome is a success; otherwise nothing is stored.</summary>
    public static async Task<Result<T>> WriteAsync<T>(this StudioDatabase database, Func<StudioDb, Task<Result<T>>> command, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(db, cancel);
        try
        {
            var result = await command(db);
            if (!result.Succeeded) return result;
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile();
        }
        catch (DbUpdateException failure) when (UniqueValues.ProblemOf(db, failure) is { } problem)
        {
            return problem;
        }
    }

    /// <summary>As the other, naming who acts, for the audit log.</summary>
    public static Task<Result<T>> WriteAsync<T>(this StudioDatabase database, Actor actor, Func<StudioDb, Task<Result<T>>> command, CancellationToken cancel) => database.WriteAsync(
        db =>
        {
            db.Actor = actor;
            return command(db);
        },
        cancel);

    /// <summary>As the other, naming who acts, for the audit log.</summary>
    public static Task<Result> WriteAsync(this StudioDatabase database, Actor actor, Func<StudioDb, Task<Result>> command, CancellationToken cancel) => database.WriteAsync(
        db =>
        {
            db.Actor = actor;
            return command(db);
        },
        cancel);

    /// <summary>As <see cref="WriteAsync{T}(StudioDatabase, Func{StudioDb, Task{Result{T}}}, CancellationToken)"/>, for commands that give nothing back.</summary>
    public static async Task<Result> WriteAsync(this StudioDatabase database, Func<StudioDb, Task<Result>> command, CancellationToken cancel)
    {
        var result = await database.WriteAsync<bool>(async db => await command(db) is { Succeeded: false } refused ? refused.Problem : true, cancel);
        return Result.From(result.Problem);
    }
}
