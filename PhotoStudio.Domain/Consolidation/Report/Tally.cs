namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>What happened to an older row.</summary>
public enum Verdict
{
    /// <summary>Brought over.</summary>
    New,

    /// <summary>It was here already and was joined to it.</summary>
    Linked,

    /// <summary>An earlier run brought it, and nothing changed since.</summary>
    Already,

    /// <summary>It changed at the source, and the change was brought.</summary>
    Changed,

    /// <summary>It changed at the source, but also here: what is here stays.</summary>
    Kept,

    /// <summary>It does not come over; a finding says why.</summary>
    LeftOut,
}

/// <summary>How many rows of one kind.</summary>
public sealed record Tally(string Kind)
{
    /// <summary>The older table.</summary>
    public string Table { get; init; } = "";

    public int Found { get; set; }

    public int New { get; set; }

    public int Linked { get; set; }

    public int Already { get; set; }

    public int Changed { get; set; }

    public int Kept { get; set; }

    /// <summary>Rows with at least one finding.</summary>
    public int ToLookAt { get; set; }

    public int LeftOut { get; set; }

    /// <summary>Every row has exactly one outcome.</summary>
    public bool AddsUp => Found == New + Linked + Already + Changed + Kept + LeftOut;

    /// <summary>Several kinds told as one.</summary>
    public static Tally Sum(string kind, IReadOnlyCollection<Tally> of) => new(kind)
    {
        Table = of.FirstOrDefault()?.Table ?? "",
        Found = of.Sum(tally => tally.Found),
        New = of.Sum(tally => tally.New),
        Linked = of.Sum(tally => tally.Linked),
        Already = of.Sum(tally => tally.Already),
        Changed = of.Sum(tally => tally.Changed),
        Kept = of.Sum(tally => tally.Kept),
        ToLookAt = of.Sum(tally => tally.ToLookAt),
        LeftOut = of.Sum(tally => tally.LeftOut),
    };

    public void Count(Verdict verdict) => _ = verdict switch
    {
        Verdict.New => New++,
        Verdict.Linked => Linked++,
        Verdict.Already => Already++,
        Verdict.Changed => Changed++,
        Verdict.Kept => Kept++,
        Verdict.LeftOut => LeftOut++,
    };
}

/// <summary>One sum of money in the source and here, in minor units.</summary>
public sealed record MoneyCheck(string What)
{
    public long Older { get; set; }

    public long After { get; set; }

    public long Apart => After - Older;
}
