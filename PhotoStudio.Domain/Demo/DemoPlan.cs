namespace PhotoStudio.Domain.Demo;

/// <summary>A step and the instant (UTC) at which it happens.</summary>
internal sealed record DemoMoment(DateTime At, DemoStep Step);

/// <summary>A session that will be told: who comes, when, for what, and what happens.</summary>
internal sealed record DemoPlan(string Kind, DemoPerson Person, DemoSlot Slot, IReadOnlyList<DemoMoment> Moments)
{
    public required DemoPackage Package { get; init; }

    public required IReadOnlyList<DemoAddOn> AddOns { get; init; }
}

/// <summary>One of the ways a session can go.</summary>
internal sealed record DemoPath(int Weight, string Kind, IReadOnlyList<DemoStep> Steps)
{
    public static IReadOnlyList<DemoPath> All() => [.. DemoTable.Read("paths").Select(row => new DemoPath(row.Number(0), row[1], DemoStep.ReadAll(row[2])))];

    /// <summary>Whether it needs a client who can sign in.</summary>
    public bool NeedsLogin => Steps.Any(step => step.Verb is "accept" or "decline" or "withdraw");

    /// <summary>Weddings have ways of their own, others share theirs.</summary>
    public bool Fits(string kind) => string.Equals(Kind, kind, StringComparison.OrdinalIgnoreCase) || (Kind == "any" && kind != "Wedding");
}
