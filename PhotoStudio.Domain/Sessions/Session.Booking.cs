using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

public sealed partial class Session
{
    /// <summary>UTC.</summary>
    public DateTime? BookedAt { get; private set; }

    /// <summary>The when, where and who as they stand.</summary>
    public SessionDetails Details => new(Date, StartTime, DurationMinutes, Location, Notes, PhotographerId);

    /// <summary>True when the session holds its slot on the calendar.</summary>
    public bool HoldsSlot => !Cancelled && Status is SessionStatus.Booked or SessionStatus.Paid or SessionStatus.Invoiced;

    /// <summary>Books it. The slot was checked before; <paramref name="note"/> records an overridden clash.</summary>
    /// <param name="price">New lines, or null to keep them.</param>
    public void Book(SessionDetails details, PricedLines? price, string? note, Actor actor, DateTime now)
    {
        var from = Status;
        Take(details);
        if (price is not null) Price(price);
        (Status, BookedAt) = (SessionStatus.Booked, now);
        SlotSet(now);
        Settle(now);
        Log(SessionAction.Book, from, note, actor, now);
    }

    /// <summary>Changes or reschedules it.</summary>
    /// <param name="price">New lines, or null to keep them.</param>
    public void Edit(SessionDetails details, PricedLines? price, string? note, Actor actor, DateTime now)
    {
        var from = Status;
        if (HoldsSlot && details.ShowsOtherThan(Details)) SlotSet(now);
        Take(details);
        if (price is not null) Price(price);
        Settle(now);
        Log(SessionAction.Edit, from, note, actor, now);
    }

    public void Cancel(string reason, string? note, Actor actor, DateTime now)
    {
        (CancelledAt, CancelReason) = (now, reason);
        CalendarSequence++;
        Settle(now);
        Log(SessionAction.Cancel, Status, note is null ? reason : $"{reason} {note}", actor, now);
    }

    /// <summary>Takes the cancellation back; the status is again what it was, moved on by the money.</summary>
    public void Reopen(string? note, Actor actor, DateTime now)
    {
        var from = Status;
        (CancelledAt, CancelReason) = (null, null);
        CalendarSequence++;
        Settle(now);
        Log(SessionAction.Reopen, from, note, actor, now);
    }
}
