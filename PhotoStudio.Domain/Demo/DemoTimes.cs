namespace PhotoStudio.Domain.Demo;

/// <summary>Puts steps at believable hours of the studio's days.</summary>
internal sealed class DemoTimes(DateOnly today, Random random)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(DemoProfile.TimeZone);

    /// <summary>Each at its day, in working hours, always after the one before.</summary>
    public IReadOnlyList<DemoMoment> Of(IReadOnlyList<DemoStep> steps, DateOnly session)
    {
        List<DemoMoment> moments = [];
        var (day, last) = (session, DateTime.MinValue);
        foreach (var step in steps)
        {
            day = Day(step, session, day);
            var at = Utc(day, step is { From: DemoDay.Session, Days: 0 } ? 19 : random.Next(9, 17));
            last = at > last ? at : last.AddMinutes(random.Next(20, 90));
            moments.Add(new DemoMoment(last, step));
        }

        return moments;
    }

    private DateOnly Day(DemoStep step, DateOnly session, DateOnly before) => step.From switch
    {
        DemoDay.Session => session.AddDays(step.Days),
        DemoDay.Today => today.AddDays(step.Days),
        DemoDay.Before => before.AddDays(step.Days),
    };

    private DateTime Utc(DateOnly day, int hour) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new TimeOnly(hour, random.Next(60), random.Next(60))), Zone);
}
