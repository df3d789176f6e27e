using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Settings;

/// <summary>One instant and the studio's day it falls on.</summary>
/// <param name="Now">UTC.</param>
/// <param name="Today">The day in the studio's zone.</param>
public readonly record struct Moment(DateTime Now, DateOnly Today);

/// <summary>Turns instants into the studio's days and local times.</summary>
public static class StudioClock
{
    /// <summary>Now, and today in the studio's zone.</summary>
    public static Moment MomentOf(this StudioSettings settings, TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new Moment(now, DateOnly.FromDateTime(settings.ToLocal(now)));
    }

    /// <summary>The instants (UTC) between which those days lie in the studio's zone. Where the clock skips midnight, a day begins with the first moment after it.</summary>
    public static InstantRange InstantsOf(this StudioSettings settings, DayRange days) => new(settings.StartOf(days.From), settings.StartOf(days.To.AddDays(1)));

    private static DateTime StartOf(this StudioSettings settings, DateOnly day)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);
        var start = DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue), DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(start)) start = start.AddMinutes(15);
        return zone.IsAmbiguousTime(start) ? DateTime.SpecifyKind(start - zone.GetAmbiguousTimeOffsets(start).Max(), DateTimeKind.Utc) : TimeZoneInfo.ConvertTimeToUtc(start, zone);
    }

    /// <summary>An instant (UTC) as the studio's wall clock shows it.</summary>
    public static DateTime ToLocal(this StudioSettings settings, DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone));
}
