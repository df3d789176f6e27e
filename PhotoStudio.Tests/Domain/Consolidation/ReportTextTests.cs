using System.Diagnostics;
using System.Text;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>What a person reads: on the console, and in the file.</summary>
public sealed class ReportTextTests
{
    [Fact]
    public void A_small_report_reads_like_this() => Same(
        """
        Dry run, nothing was written.
        From studio-2019.db, 2026-11-26 11:31 UTC, took 14.2 s.

        What would come over     found  new  left out  look at
        Sessions, from bookings    412  411         1        5
        Photos                   1,340    -     1,340        -
        In all                   1,752  411     1,341        5

        Money in EUR      older      after    apart
        Booked ahead  21,340.00  21,090.00  -250.00
        Expenses      61,944.02  61,944.02     0.00
          Booked ahead differs by -250.00: bookings 204 (-200.00), -50.00 that no row below explains.
        Everything else agrees to the cent.

        To look at: 5 rows, 3 kinds

        Sessions, from bookings
               3  time: Not an hour. -> Time open, kept in the notes
                  1182 "afternoon", 977 "sometime after the ceremony, but befo...", ...
               1  status: Paid, but no amount, and no price either. -> Booked, nothing received
                  204 "paid, paid_amount: null"
               1  id: Another row has the same id. -> Left out
                  7 "7"

        What does not come over
        1,340 rows  photos: Photo files lie elsewhere and are not brought over.

        """,
        ReportText.Brief(Small(), 30));

    [Fact]
    public void The_file_has_every_row_under_its_kind() => Same(
        ReportText.Brief(Small(), 30) +
        """

        Sessions, from bookings, 3 rows. time: Not an hour. -> Time open, kept in the notes
          1182  afternoon
          977  sometime after the ceremony, but before the light is gone
          31  afternoon

        Sessions, from bookings, 1 row. status: Paid, but no amount, and no price either. -> Booked, nothing
        received
          204  paid, paid_amount: null

        Sessions, from bookings, 1 row. id: Another row has the same id. -> Left out
          7  7

        """,
        ReportText.Whole(Small()));

    [Fact]
    public void What_differs_from_row_to_row_is_said_with_the_row()
    {
        var text = ReportText.Whole(Report([.. Enumerable.Range(1, 3).Select(n => new Finding("invoices", $"{n}", "invoice_number: R-9", "Another invoice has this number.", $"R-9-{n + 1}"))]));
        Assert.Contains("       3  invoice_number: Another invoice has this number. -> R-9-2, ...\n", text, StringComparison.Ordinal);
        Assert.Contains("\n          1 \"R-9\" -> R-9-2, 2 \"R-9\" -> R-9-3, 3 \"R-9\" -> R-9-4\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  2  R-9 -> R-9-3\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_findings_are_a_page_on_the_console_and_whole_in_the_file()
    {
        var report = Many(100_000);
        Assert.InRange(ReportText.Brief(report, 30).Split('\n').Length, 10, 40);
        Assert.Equal(5, report.Groups.Count);
        Assert.True(ReportText.Whole(report).Split('\n').Length > 100_000);
    }

    /// <summary>Five times the rows take about five times as long; each row compared with each other would take 25 times.</summary>
    [Fact]
    public void The_work_grows_with_the_rows_and_no_faster()
    {
        var (few, many) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < 5; round++)
        {
            few = Least(few, Took(Many(20_000)));
            many = Least(many, Took(Many(100_000)));
        }

        Assert.InRange(many / few, 0, 15);
    }

    [Fact]
    public void Thousands_of_kinds_are_cut_and_the_biggest_stay()
    {
        var small = Enumerable.Range(1, 5_000).Select(n => new Finding("bookings", $"{n}", $"c{n}: x", "Odd.", "Kept"));
        var brief = ReportText.Brief(Report([.. small, .. Enumerable.Range(1, 2).Select(n => new Finding("reviews", $"{n}", "rating: 0", "No stars.", "Left out"))]), 30);
        Assert.Contains("rating: No stars. -> Left out", brief, StringComparison.Ordinal);
        Assert.Contains("... and 4,971 more kinds with fewer rows.", brief, StringComparison.Ordinal);
        Assert.InRange(brief.Split('\n').Length, 30, 90);
    }

    [Fact]
    public void No_line_is_wider_than_a_window_and_no_text_speaks_to_the_terminal()
    {
        var report = Report([new Finding("bookings", new string('9', 300), "notes: \u001b[31m" + string.Concat(Enumerable.Repeat("📷", 150)) + "\r\nend", new string('w', 250), string.Join(' ', Enumerable.Repeat("word", 80)))]);
        var text = ReportText.Whole(report);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Columns_that_do_not_come_over_are_told_each_though_they_differ_by_a_number()
    {
        var report = Report([new Finding("shoots", Finding.AllRows, "86 rows", "stats_1: Not kept here.", "Left out"), new Finding("shoots", Finding.AllRows, "1 row", "stats_2: Not kept here.", "Left out")]);
        Assert.EndsWith("No row needs a look.\n\nWhat does not come over\n 86 rows  shoots: stats_1: Not kept here.\n   1 row  shoots: stats_2: Not kept here.\n", ReportText.Whole(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_look_at_is_one_line() => Assert.EndsWith("\nNo row needs a look.\n", ReportText.Brief(Report([]), 30), StringComparison.Ordinal);

    [Fact]
    public void Going_back_is_told_by_kind() => Same(
        """
        Dry run, nothing was written.

                  would go  touched since, stay  needed by others, stay
        Sessions       110                    2                       -
        Clients          1                    -                       1
        In all         111                    2                       1

        """,
        RollbackText.Write(new RollbackReport([new("Sessions", 110, 2, 0), new("Reviews", 0, 0, 0), new("Clients", 1, 0, 1)]), true));

    private static ConsolidationReport Many(int findings)
    {
        string[] columns = ["time", "date", "status", "email", "price"];
        return Report([.. Enumerable.Range(1, findings).Select(n => new Finding("bookings", $"{n}", $"{columns[n % 5]}: \"{n}\"", $"Row {n} is \"odd\".", $"2025-01-{n % 28 + 1:00}, as entered"))]);
    }

    private static TimeSpan Took(ConsolidationReport report)
    {
        var began = Stopwatch.GetTimestamp();
        Assert.NotEqual(ReportText.Brief(report, 30).Length, ReportText.Whole(report).Length);
        return Stopwatch.GetElapsedTime(began);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static ConsolidationReport Small() => Report(
        [
            new Finding("photos", Finding.AllRows, "1,340 rows", "Photo files lie elsewhere and are not brought over.", "Left out"),
            new Finding("bookings", "1182", "time: afternoon", "Not an hour.", "Time open, kept in the notes"),
            new Finding("bookings", "204", "status: paid, paid_amount: null", "Paid, but no amount, and no price either.", "Booked, nothing received") { Apart = [new RowApart("Booked ahead", -20000)] },
            new Finding("bookings", "977", "time: sometime after the ceremony, but before the light is gone", "Not an hour.", "Time open, kept in the notes"),
            new Finding("bookings", "31", "time: afternoon", "Not an hour.", "Time open, kept in the notes"),
            new Finding("bookings", "7", "id: 7", "Another row has the same id.", "Left out"),
        ],
        [new Tally("Sessions, from bookings") { Found = 412, New = 411, LeftOut = 1, ToLookAt = 5 }, new Tally("Photos") { Found = 1340, LeftOut = 1340 }],
        [new MoneyCheck("Booked ahead") { Older = 2134000, After = 2109000 }, new MoneyCheck("Expenses") { Older = 6194402, After = 6194402 }]);

    private static ConsolidationReport Report(IReadOnlyList<Finding> findings, IReadOnlyList<Tally>? tallies = null, IReadOnlyList<MoneyCheck>? money = null) => new()
    {
        From = "studio-2019.db",
        Source = SourceKind.Sqlite,
        At = new DateTime(2026, 11, 26, 11, 31, 0, DateTimeKind.Utc),
        DryRun = true,
        CurrencyCode = "EUR",
        Took = 14_190,
        Tallies = tallies ?? [],
        Money = money ?? [],
        Findings = findings,
    };

    private static void Same(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n"), actual);
}
