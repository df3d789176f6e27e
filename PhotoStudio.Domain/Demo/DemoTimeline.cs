namespace PhotoStudio.Domain.Demo;

/// <summary>Lets everything happen in the order of time, whichever session it belongs to: numbers of invoices follow their dates.</summary>
internal sealed class DemoTimeline(DemoClock clock, DateTime now)
{
    private readonly PriorityQueue<Func<Task>, (DateTime At, int Turn)> waiting = new();

    /// <summary>UTC; where the story ends.</summary>
    public DateTime Now => now;

    /// <summary>What would happen after now stays untold.</summary>
    public void Add(DateTime at, Func<Task> happens)
    {
        if (at < now) waiting.Enqueue(happens, (at, waiting.Count));
    }

    public async Task RunAsync()
    {
        while (waiting.TryDequeue(out var happens, out var when))
        {
            clock.MoveTo(when.At);
            await happens();
        }
    }
}
