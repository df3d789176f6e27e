namespace PhotoStudio.Domain.Demo;

/// <summary>Works out eighteen months of sessions from the content, and what waits today.</summary>
internal sealed class DemoPlanner(DemoOffers offers, DemoCalendar calendar, DemoTimes times, Random random)
{
    private readonly IReadOnlyList<DemoPerson> people = DemoPerson.All();
    private readonly IReadOnlyList<DemoPath> paths = DemoPath.All();
    private readonly HashSet<string> married = [];

    /// <summary>What stands in the list of today, then the past, week by week.</summary>
    public IEnumerable<DemoPlan> Plan(DateOnly start, DateOnly today)
    {
        foreach (var row in DemoTable.Read("now"))
        {
            var person = people.Single(one => one.Name == row[1]);
            var day = DemoCalendar.Fitting(today.AddDays(row.Number(2)), row[0], today);
            yield return Of(row[0], person, calendar.Take(day, row[0]), DemoStep.ReadAll(row[3]));
        }

        var seasons = DemoTable.Read("seasons");
        for (var week = start; week < today.AddDays(-9); week = week.AddDays(7))
            foreach (var plan in Week(week, seasons[week.Month - 1], start, today)) yield return plan;
    }

    private IEnumerable<DemoPlan> Week(DateOnly week, IReadOnlyList<string> season, DateOnly start, DateOnly today)
    {
        var kinds = season[2].Split(' ');
        for (var left = Math.Max(1, season.Number(1) + random.Next(-1, 2)); left > 0; left--)
        {
            var word = kinds[random.Next(kinds.Length)];
            var kind = char.ToUpperInvariant(word[0]) + word[1..];
            var day = DemoCalendar.Fitting(week.AddDays(random.Next(6)), kind, today);
            if (day > today.AddDays(-3)) continue;
            var visitors = people.Where(person => MayCome(person, kind)).ToList();
            if (visitors.Count == 0) continue;
            var visitor = visitors[random.Next(visitors.Count)];
            if (Path(kind, visitor, day.DayNumber - start.DayNumber) is { } path) yield return Of(kind, visitor, calendar.Take(day, kind), path.Steps);
        }
    }

    /// <summary>Whoever is no company marries, once.</summary>
    private bool MayCome(DemoPerson person, string kind) =>
        kind == "Wedding" ? !person.ComesFor("Commercial") && !married.Contains(person.Name) : person.ComesFor(kind);

    /// <summary>One of the ways that fit, or null when the studio was not open yet for any of them.</summary>
    private DemoPath? Path(string kind, DemoPerson visitor, int daysOpen)
    {
        var fitting = paths.Where(path => path.Fits(kind) && (visitor.HasLogin || !path.NeedsLogin) && -path.Steps[0].Days <= daysOpen).ToList();
        var drawn = random.Next(fitting.Sum(path => path.Weight) + 1);
        return fitting.Find(path => (drawn -= path.Weight) <= 0);
    }

    private DemoPlan Of(string kind, DemoPerson person, DemoSlot slot, IReadOnlyList<DemoStep> steps)
    {
        if (kind == "Wedding") married.Add(person.Name);
        var packages = offers.Packages.Where(package => package.Kind == kind).ToList();
        return new DemoPlan(kind, person, slot, times.Of(steps, slot.Date))
        {
            Package = packages[random.Next(packages.Count)],
            AddOns = [.. offers.AddOns.Where(addOn => addOn.Price < 450 && random.Next(5) == 0).Take(2)],
        };
    }
}
