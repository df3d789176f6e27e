using System.Globalization;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>The SQLite file and the command on any bookings that the file promises to read: ISO days, HH:mm, plain letters.</summary>
public sealed class AnySqlFileTests
{
    private const string Table = "CREATE TABLE bookings (id INTEGER PRIMARY KEY, client_name TEXT, client_email TEXT, session_type TEXT, date TEXT, time TEXT, location TEXT, notes TEXT, status TEXT, created_at TEXT, updated_at TEXT, user_id INTEGER, quote_amount REAL);";

    private static readonly string?[][] Pools =
    [
        ["'Clara Client'", "'Otto'", "NULL", "'  Nora  '", "''"], ["'clara@example.com'", "' CLARA@Example.com '", "NULL", "'otto@example.com'", "'petra at example'", "''"], ["'Portrait'", "'portrait '", "NULL", "'Boudoir'", "''"],
        ["'2025-06-01'", "'2025-02-30'", "NULL", "'soon'", "'2024-02-29'", "''", "' 2025-06-03 '"], ["'14:30'", "NULL", "'around noon'", "'25:00'", "'09:05'", "''"], ["'The lake'", "NULL", "''"], ["'Bring the dog'", "NULL", "''"],
        ["'pending'", "'Confirmed'", "'paid'", "'invoiced'", "' QUOTED '", "'cancelled'", "NULL", "'on hold'", "'COMPLETED'", "''"], ["'2025-05-01 10:00:00'", "'2025-05-02 11:30:00'"], ["'2025-06-01 10:00:00'", "'2025-06-02 23:59:59'"], ["NULL", "4"], ["100.0", "NULL", "19.99", "0.0", "350.5"],
    ];

    [Fact]
    public Task Give_the_same_rows() => Gen.Int[0, 9999].Array[12].Array[1, 5].Select(rows => string.Join(";\n", rows.Select(Row))).SampleAsync(
        async rows =>
        {
            using var file = new OlderFile($"{Table}\n{rows}");
            await using var command = await StudioSqlite.StartAsync();
            await using var script = await StudioSqlite.StartAsync();
            Assert.Null((await command.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(file.Path), null, TestContext.Current.CancellationToken)).Problem);
            await SqlFileTests.RunFileAsync(script, $"{Table}\n{rows}");
            var lines = await BroughtLines.TakeAsync(command);
            Assert.StartsWith("session | ", lines, StringComparison.Ordinal);
            Assert.Equal(lines, await BroughtLines.TakeAsync(script));
            Assert.Equal(await ClientsAsync(command), await ClientsAsync(script));
        },
        iter: 40, threads: 1);

    private static string Row(int[] choices, int index) =>
        $"INSERT INTO bookings VALUES ({(index + 1).ToString(CultureInfo.InvariantCulture)}, {string.Join(", ", choices.Select((choice, column) => Pools[column][choice % Pools[column].Length]))})";

    private static Task<List<string>> ClientsAsync(StudioSqlite studio) =>
        studio.WithDbAsync(db => db.Clients.OrderBy(c => c.Search).ThenBy(c => c.Name).Select(c => c.Name + "|" + c.NormalizedEmail + "|" + c.Search).ToListAsync(TestContext.Current.CancellationToken));
}
