namespace PhotoStudio.Domain.Demo;

/// <summary>A clock that stands where the filling puts it, so that history gets believable dates.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Moves on; it never goes back, as time does not.</summary>
    public void MoveTo(DateTime utc)
    {
        var next = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        if (next > now) now = next;
    }
}
