using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>
/// Finds the rows that make the sums differ. What the source says of a row is counted before the row is told, what it came to until then or, for the
/// invoice that a session is brought with, until that invoice is told. Rows that are here unchanged are counted later and together, and are left out.
/// </summary>
internal sealed class MoneyTrail
{
    private static readonly string[] MoneyWords = ["amount", "price", "paid", "status", "invoice", "changed"];

    private readonly Dictionary<MoneyOf, long> apart = [];
    private readonly Dictionary<MoneyOf, long> loose = [];
    private readonly List<Finding> said = [];
    private string? told;
    private bool unchanged;

    public void Older(MoneyOf what, long minor)
    {
        if (told is not null) Settle();
        Add(apart, what, -minor);
    }

    public void After(MoneyOf what, long minor) => Add(told is null ? apart : loose, what, minor);

    public void Row(string table, Verdict verdict, IReadOnlyList<Finding> findings)
    {
        if (table is not (OlderTables.Sessions or OlderTables.Bookings or OlderTables.Invoices or OlderTables.Expenses)) return;
        if (told is not null && !Joins(table, verdict)) Settle();
        foreach (var (what, minor) in loose) Add(apart, what, minor);
        loose.Clear();
        said.AddRange(findings);
        (told, unchanged) = (told ?? table, verdict is Verdict.Already);
    }

    /// <summary>Notes what the row differs by with the finding that says most about money.</summary>
    public void Settle()
    {
        var differs = apart.Where(pair => pair.Value != 0).Select(pair => new RowApart(ReportBuilder.NameOf(pair.Key), pair.Value)).ToList();
        var finding = said.Find(one => MoneyWords.Any(word => one.Older.Contains(word, StringComparison.Ordinal))) ?? said.FirstOrDefault();
        if (!unchanged && differs.Count > 0 && finding is not null) finding.Apart = differs;
        apart.Clear();
        loose.Clear();
        said.Clear();
        (told, unchanged) = (null, false);
    }

    private bool Joins(string table, Verdict verdict) =>
        table == OlderTables.Invoices && told is OlderTables.Sessions or OlderTables.Bookings && verdict is Verdict.New or Verdict.Changed;

    private static void Add(Dictionary<MoneyOf, long> sums, MoneyOf what, long minor) => sums[what] = sums.GetValueOrDefault(what) + minor;
}
