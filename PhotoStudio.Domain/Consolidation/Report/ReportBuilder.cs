using System.Globalization;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>The sums that are compared.</summary>
public enum MoneyOf
{
    Invoiced,
    Received,
    Owed,
    BookedAhead,
    Expenses,
}

/// <summary>Collects what a run finds.</summary>
public sealed class ReportBuilder
{
    private readonly Dictionary<string, Tally> tallies = OlderKinds.All.ToDictionary(kind => kind.Table, kind => new Tally(kind.Kind) { Table = kind.Table });
    private readonly Dictionary<MoneyOf, MoneyCheck> money = Enum.GetValues<MoneyOf>().ToDictionary(what => what, what => new MoneyCheck(NameOf(what)));
    private readonly List<Finding> findings = [];
    private readonly MoneyTrail trail = new();

    public const string PaymentsKind = OlderKinds.Payments;

    /// <summary>Those of the last row too, with what it makes the sums differ by.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            trail.Settle();
            return findings;
        }
    }

    public IReadOnlyList<Tally> Tallies => [.. tallies.Values.Where(tally => tally.Found > 0)];

    public IReadOnlyList<MoneyCheck> Money => [.. money.Values];

    /// <summary>One row and its outcome.</summary>
    public void Row(string table, Verdict verdict, IReadOnlyList<Finding>? said = null, string? link = null)
    {
        var tally = Of(table);
        tally.Found++;
        tally.Count(verdict);
        trail.Row(table, verdict, said ?? []);
        if (said is not { Count: > 0 }) return;
        tally.ToLookAt++;
        foreach (var finding in said) finding.Link = link;
        findings.AddRange(said);
    }

    /// <summary>Rows of a table that is not brought over, said once.</summary>
    public void LeftOut(string table, int rows, string why)
    {
        if (rows == 0) return;
        var tally = Of(table);
        (tally.Found, tally.LeftOut) = (tally.Found + rows, tally.LeftOut + rows);
        findings.Add(new Finding(table, Finding.AllRows, rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows"), why, "Left out"));
    }

    /// <summary>Something that concerns no single row.</summary>
    public void Say(Finding finding) => findings.Add(finding);

    /// <summary>Something about a row that was counted already.</summary>
    public void Look(Finding finding)
    {
        if (!findings.Exists(other => other.Table == finding.Table && other.Id == finding.Id)) Of(finding.Table).ToLookAt++;
        findings.Add(finding);
    }

    /// <summary>A row of an earlier run that was not found.</summary>
    public void Gone(Finding finding)
    {
        Of(finding.Table).ToLookAt++;
        findings.Add(finding);
    }

    public void Older(MoneyOf what, long minor)
    {
        money[what].Older += minor;
        trail.Older(what, minor);
    }

    public void After(MoneyOf what, long minor)
    {
        money[what].After += minor;
        trail.After(what, minor);
    }

    private Tally Of(string table)
    {
        if (!tallies.TryGetValue(table, out var tally)) tallies[table] = tally = new Tally(table) { Table = table };
        return tally;
    }

    internal static string NameOf(MoneyOf what) => what switch
    {
        MoneyOf.Invoiced => "Invoiced",
        MoneyOf.Received => "Received",
        MoneyOf.Owed => "Still owed",
        MoneyOf.BookedAhead => "Booked ahead",
        MoneyOf.Expenses => "Expenses",
    };
}
