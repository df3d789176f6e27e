using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Data;

/// <summary>Opens contexts and write transactions. Writers take the lock up front, so that what they read stays true until they commit.</summary>
public sealed class StudioDatabase(IDbContextFactory<StudioDb> contexts, IWriteLock writeLock, TimeProvider clock, OutboxSignal? mail = null)
{
    /// <summary>A context for reading, or for one command together with <see cref="BeginWriteAsync"/>.</summary>
    public async Task<StudioDb> OpenAsync(CancellationToken cancel)
    {
        var db = await contexts.CreateDbContextAsync(cancel);
        (db.Actor, db.Clock) = (null, clock); // Contexts come from a pool.
        return db;
    }

    /// <summary>Begins a write: nobody else writes until it is committed or disposed.</summary>
    public async Task<WriteTransaction> BeginWriteAsync(StudioDb db, CancellationToken cancel)
    {
        var turn = await writeLock.EnterAsync(cancel);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(cancel);
            await writeLock.LockAsync(db, cancel);
            return new WriteTransaction(db, transaction, turn, mail);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }
}

/// <summary>How a provider keeps writers apart.</summary>
public interface IWriteLock
{
    /// <summary>Waits for this process's turn, in order of arrival.</summary>
    Task<IDisposable> EnterAsync(CancellationToken cancel);

    /// <summary>Takes the lock of the database inside the transaction that has just begun.</summary>
    Task LockAsync(StudioDb db, CancellationToken cancel);
}

/// <summary>A begun write. Disposed without <see cref="CommitAsync"/>, nothing of it is stored.</summary>
public sealed class WriteTransaction(StudioDb db, IDbContextTransaction transaction, IDisposable turn, OutboxSignal? mail) : IAsyncDisposable
{
    /// <summary>Saves and commits, and wakes the sender when a message was among it. From here on a cancelled caller no longer stops it: what is acknowledged is stored.</summary>
    public async Task CommitAsync(CancellationToken cancel)
    {
        var wrote = db.ChangeTracker.Entries<OutboxMessage>().Any(message => message.State is EntityState.Added);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(CancellationToken.None);
        if (wrote) mail?.Wake();
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        turn.Dispose();
    }
}
