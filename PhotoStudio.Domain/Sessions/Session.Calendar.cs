namespace PhotoStudio.Domain.Sessions;

public sealed partial class Session
{
    /// <summary>The SEQUENCE of its calendar entry: higher with every change that clients' calendars must learn of.</summary>
    public int CalendarSequence { get; private set; }

    /// <summary>UTC, when it was booked or last moved here. Null for one that was brought over and not touched since: nobody is reminded of it.</summary>
    public DateTime? SlotSetAt { get; private set; }

    private void SlotSet(DateTime now) => (CalendarSequence, SlotSetAt) = (CalendarSequence + 1, now);
}
