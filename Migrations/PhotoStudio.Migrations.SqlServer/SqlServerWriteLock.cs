using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Migrations.SqlServer;

/// <summary>Keeps writers of every machine apart by an application lock that the transaction holds.</summary>
public sealed class SqlServerWriteLock : IWriteLock
{
    public Task<IDisposable> EnterAsync(CancellationToken cancel) => Task.FromResult<IDisposable>(NoTurn.Instance);

    public Task LockAsync(StudioDb db, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync(
        "DECLARE @outcome int; EXEC @outcome = sp_getapplock @Resource = N'PhotoStudio.Write', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = 30000; "
        + "IF @outcome < 0 THROW 50001, N'The database is busy: no turn to write within 30 seconds.', 1;",
        cancel);

    private sealed class NoTurn : IDisposable
    {
        public static readonly NoTurn Instance = new();

        public void Dispose()
        {
        }
    }
}
