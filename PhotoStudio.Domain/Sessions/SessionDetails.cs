using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Sessions;

/// <summary>The checked when, where and who of a session.</summary>
public sealed record SessionDetails(DateOnly? Date, TimeOnly? StartTime, int DurationMinutes, string? Location, string? Notes, Guid? PhotographerId)
{
    /// <summary>Minutes of a session whose package says nothing.</summary>
    public const int UsualMinutes = 60;

    /// <summary>The longest session: one day.</summary>
    public const int MostMinutes = 1440;

    /// <summary>Notes what is missing for a booking.</summary>
    public void CheckBookable(FieldErrors errors)
    {
        errors.AddIf(Date is null, "date", "A booking needs a date.");
        errors.AddIf(StartTime is null, "startTime", "A booking needs a start time.");
    }

    /// <summary>Notes a duration or a year that cannot be.</summary>
    public void Check(FieldErrors errors)
    {
        errors.AddIf(DurationMinutes is < 1 or > MostMinutes, "durationMinutes", $"A session lasts between 1 and {MostMinutes} minutes.");
        errors.AddIf(Date is { Year: < 1990 or > 2200 }, "date", "That year is too far away.");
    }

    /// <summary>True when a client's calendar entry would say something else.</summary>
    public bool ShowsOtherThan(SessionDetails other) =>
        (Date, StartTime, DurationMinutes, Location) != (other.Date, other.StartTime, other.DurationMinutes, other.Location);

    /// <summary>True when the slot on the calendar is another one.</summary>
    public bool MovesFrom(SessionDetails other) =>
        (Date, StartTime, DurationMinutes, PhotographerId) != (other.Date, other.StartTime, other.DurationMinutes, other.PhotographerId);
}
