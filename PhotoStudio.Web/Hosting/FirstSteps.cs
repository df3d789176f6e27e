using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Hosting;

/// <summary>What must be true before the first request: the newest tables, the first rows, an admin where configuration names one.</summary>
internal sealed class FirstSteps(StudioDatabase database, StudioOptions studio, FirstAdminService admins, TimeProvider clock)
{
    /// <summary>The problem is one line for the console.</summary>
    public async Task<Result> TakeAsync(CancellationToken cancel)
    {
        try
        {
            await MigrateAsync(cancel);
        }
        catch (DbException failure)
        {
            return new WrongOption($"Database:ConnectionString: the database could not be opened or brought up to date. {failure.GetBaseException().Message.ReplaceLineEndings(" ")}");
        }

        return await AddAdminAsync(cancel);
    }

    private async Task MigrateAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        await db.Database.MigrateAsync(cancel);
        if (studio.Provider is DatabaseProvider.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
        await FirstRows.AddAsync(db, studio.FirstRows, clock.GetUtcNow().UtcDateTime, cancel);
    }

    private async Task<Result> AddAdminAsync(CancellationToken cancel)
    {
        if (studio.FirstAdmin is not { } admin || !await admins.IsNeededAsync(cancel)) return Result.Success;
        var made = await admins.CreateAsync(Actor.System, new UserInput(admin.Email.Split('@')[0], admin.Email), admin.Password, null, cancel);
        return made.Succeeded ? Result.Success : new WrongOption($"Setup:AdminEmail: {made.Problem.Detail}");
    }
}
