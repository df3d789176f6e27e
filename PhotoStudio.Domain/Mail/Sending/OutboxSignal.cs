using System.Threading.Channels;

namespace PhotoStudio.Domain.Mail;

/// <summary>Wakes the sender as soon as a message is stored. Many wakes before it looks are one.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => wakes.Writer.TryWrite(true);

    /// <summary>Waits for a wake, at most so long.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider clock, CancellationToken cancel)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var woken = wakes.Reader.WaitToReadAsync(both.Token).AsTask();
        var done = await Task.WhenAny(woken, Task.Delay(most, clock, both.Token));
        if (done == woken) wakes.Reader.TryRead(out _);
        await both.CancelAsync();
    }
}
