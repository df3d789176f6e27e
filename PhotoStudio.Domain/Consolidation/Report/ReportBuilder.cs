using PhotoStudio.Domain.Consolidation.Source;

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
    private static readonly (string Table, string Kind)[] Kinds =
    [
        (OlderTables.Sessions, "Sessions, from sessions"), (OlderTables.Bookings, "Sessions, from bookings"), (OlderTables.Users, "Users"), (OlderTables.Clients, "Clients"),
        (OlderTables.Invoices, "Invoices"), (PaymentsKind, "Payments"), (OlderTables.Expenses, "Expenses"), (OlderTables.Categories, "Session types"),
        (OlderTables.Packages, "Packages"), (OlderTables.AddOns, "Add-ons"), (OlderTables.Codes, "Discount codes"), (OlderTables.Reviews, "Reviews"),
        (OlderTables.ReviewInvites, "Review invitations"), (OlderTables.Shoots, "Shoots"), (OlderTables.Photos, "Photos"), (OlderTables.Settings, "Settings"),
        (OlderTables.Types, "Other session types"), (OlderTables.ExpenseCategories, "Expense categories"),
    ];

    private readonly Dictionary<string, Tally> tallies = Kinds.ToDictionary(kind => kind.Table, kind => new Tally(kind.Kind));
    private readonly Dictionary<MoneyOf, MoneyCheck> money = Enum.GetValues<MoneyOf>().ToDictionary(what => what, what => new MoneyCheck(NameOf(what)));
    private readonly List<Finding> findings = [];

    public const string PaymentsKind = "payments";

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<Tally> Tallies => [.. tallies.Values.Where(tally => tally.Found > 0)];

    public IReadOnlyList<MoneyCheck> Money => [.. money.Values];

    /// <summary>One row and its outcome.</summary>
    public void Row(string table, Verdict verdict, IReadOnlyList<Finding>? said = null, string? link = null)
    {
        var tally = Of(table);
        tally.Found++;
        tally.Count(verdict);
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
        findings.Add(new Finding(table, "all", $"{rows} rows", why, "Left out"));
    }

    /// <summary>Something that concerns no single row.</summary>
    public void Say(Finding finding) => findings.Add(finding);

    /// <summary>Something about a row that was counted already.</summary>
    public void Look(Finding finding)
    {
        if (!findings.Exists(other => other.Table == finding.Table && other.Id == finding.Id)) Of(finding.Table).ToLookAt++;
        findings.Add(finding);
    }

    public void Older(MoneyOf what, long minor) => money[what].Older += minor;

    public void After(MoneyOf what, long minor) => money[what].After += minor;

    private Tally Of(string table)
    {
        if (!tallies.TryGetValue(table, out var tally)) tallies[table] = tally = new Tally(table);
        return tally;
    }

    private static string NameOf(MoneyOf what) => what switch
    {
        MoneyOf.Invoiced => "Invoiced",
        MoneyOf.Received => "Received",
        MoneyOf.Owed => "Still owed",
        MoneyOf.BookedAhead => "Booked ahead",
        MoneyOf.Expenses => "Expenses",
    };
}
