using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Demo;

/// <summary>When and by whom a session is photographed.</summary>
internal sealed record DemoSlot(DateOnly Date, TimeOnly Start, Guid PhotographerId);

/// <summary>Gives out days so that nobody photographs two sessions on one.</summary>
internal sealed class DemoCalendar(IReadOnlyList<Actor> photographers, Random random)
{
    private readonly HashSet<(DateOnly Date, Guid Photographer)> taken = [];

    /// <summary>A free slot on that day, or on the next on which somebody is free.</summary>
    public DemoSlot Take(DateOnly wanted, string kind)
    {
        for (var date = wanted; ; date = date.AddDays(1))
        {
            var free = photographers.Where(person => !taken.Contains((date, person.UserId!.Value))).ToList();
            if (free.Count == 0) continue;
            var who = free[random.Next(free.Count)].UserId!.Value;
            taken.Add((date, who));
            return new DemoSlot(date, Start(kind), who);
        }
    }

    /// <summary>Weddings are on Saturdays, nobody else comes on a Sunday; today and tomorrow stay what they are.</summary>
    public static DateOnly Fitting(DateOnly date, string kind, DateOnly today)
    {
        if (Math.Abs(date.DayNumber - today.DayNumber) <= 1) return date;
        if (kind == "Wedding") return date.AddDays((DayOfWeek.Saturday - date.DayOfWeek + 7) % 7);
        return date.DayOfWeek is DayOfWeek.Sunday ? date.AddDays(1) : date;
    }

    private TimeOnly Start(string kind) => kind switch
    {
        "Wedding" => One(11, 12, 13),
        "Event" => One(12, 17, 18),
        "Commercial" => One(9, 10),
        "Newborn" => One(10, 11),
        _ => One(10, 11, 14, 15, 16),
    };

    private TimeOnly One(params int[] hours) => new(hours[random.Next(hours.Length)], random.Next(2) * 30);
}
