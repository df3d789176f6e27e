namespace PhotoStudio.Domain.Portfolio;

/// <summary>Wakes whoever makes the web sizes. The queue itself is the rows that wait, so nothing is lost when the program stops.</summary>
public sealed class PhotoQueue : IDisposable
{
    private readonly SemaphoreSlim signal = new(0, 1);

    public void Wake()
    {
        lock (signal) if (signal.CurrentCount == 0) signal.Release();
    }

    /// <summary>Waits until somebody wakes it, at most this long.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => signal.WaitAsync(atMost, cancel);

    public void Dispose() => signal.Dispose();
}
