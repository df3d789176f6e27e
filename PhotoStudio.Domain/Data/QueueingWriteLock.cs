namespace PhotoStudio.Domain.Data;

/// <summary>Writers of this process wait for each other in order instead of polling a busy file. Other processes are kept apart by BEGIN IMMEDIATE.</summary>
public sealed class QueueingWriteLock : IWriteLock, IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        return new Turn(gate);
    }

    /// <summary>SQLite's transactions begin IMMEDIATE: the lock is already taken.</summary>
    public Task LockAsync(StudioDb db, CancellationToken cancel) => Task.CompletedTask;

    public void Dispose() => gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) gate.Release();
        }
    }
}
