using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>The two SQL files, for those whose older table already lies in the new database.</summary>
public sealed class SqlFileTests : ConsolidationTests
{
    private const string Rows = """
        INSERT INTO bookings (id, client_name, client_email, session_type, date, time, location, notes, status, created_at, updated_at, user_id, quote_amount) VALUES
        (1, 'Clara Client', ' clara@example.com', 'portrait', '2025-06-01', '14:30', 'Lake', 'Bring the dog', 'pending', '2025-05-01 10:00:00', '2025-05-02 11:00:00', NULL, NULL),
        (2, 'Clara Client', 'CLARA@example.com', 'Wedding', '2025-06-02', '09:00', NULL, NULL, 'Confirmed', '2025-05-01 10:00:01', '2025-05-02 11:00:00', 4, 350.5),
        (3, 'Otto', 'otto@example.com', 'Boudoir', 'soon', 'around noon', NULL, 'x', 'paid', '2025-05-01 10:00:02', '2025-05-02 11:00:00', NULL, 99.99),
        (4, 'Nora', NULL, NULL, '2025-02-30', '10:00', NULL, NULL, 'cancelled', '2025-05-01 10:00:03', '2025-05-02 11:00:00', NULL, 10.0),
        (5, 'Nora', '', 'Other', NULL, NULL, NULL, NULL, 'on hold', '2025-05-01 10:00:04', '2025-05-02 11:00:00', NULL, NULL),
        (6, 'Petra', 'petra at example', 'Family', '2025-06-03', '', NULL, NULL, 'quoted', '2025-05-01 10:00:05', '2025-05-02 11:00:00', NULL, 200.0),
        (7, 'Paul', 'paul@example.com', 'Event', '2025-06-04', '23:59', NULL, NULL, 'paid', '2025-05-01 10:00:06', '2025-05-02 11:00:00', NULL, NULL);
        """;

    [Fact]
    public async Task The_SQLite_file_and_the_command_give_the_same_rows()
    {
        Older.Run(Rows);
        await BringAsync();
        await using var other = await StudioSqlite.StartAsync();
        await RunFileAsync(other, OlderFile.FirstGeneration.Split(';').Single(table => table.Contains("TABLE bookings", StringComparison.Ordinal)) + ";" + Rows);
        Assert.Equal(await LinesAsync(Studio), await LinesAsync(other));
        Assert.Equal(await ClientsAsync(Studio), await ClientsAsync(other));
    }

    [Fact]
    public async Task The_SQLite_file_can_be_run_again_and_rolled_back()
    {
        await RunFileAsync(Studio, "CREATE TABLE bookings (id INTEGER PRIMARY KEY, client_name TEXT, client_email TEXT, session_type TEXT, date TEXT, time TEXT, location TEXT, notes TEXT, status TEXT, created_at TEXT, updated_at TEXT, user_id INTEGER); INSERT INTO bookings (id, client_name, status) VALUES (1, 'Clara', 'booked')");
        await RunFileAsync(Studio, "INSERT INTO bookings (id, client_name, status) VALUES (2, 'Clara', 'booked')");
        Assert.Equal(2, (await SessionsAsync()).Count);
        Assert.Equal(1, await Studio.WithDbAsync(db => db.Clients.CountAsync(Cancel)));
        await RollBackAsync();
        Assert.Empty(await SessionsAsync());
        Assert.Null((await Studio.Get<LegacyDropService>().DropAsync(Cast.Ada, Cancel)).Problem);
    }

    [Fact]
    public async Task A_studio_without_the_older_table_is_left_as_it_is()
    {
        await RunFileAsync(Studio, "SELECT 1");
        Assert.Empty(await SessionsAsync());
    }

    [Fact]
    public async Task The_SQL_Server_file_is_Transact_SQL()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(SourceFile.Root, "Migrations", "consolidate_bookings_to_sessions.sql"), Cancel);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    internal static Task<int> RunFileAsync(StudioSqlite studio, string before) => studio.WithDbAsync(async db =>
    {
        await db.Database.ExecuteSqlRawAsync(before.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Cancel);
        var script = await File.ReadAllTextAsync(Path.Combine(SourceFile.Root, "Migrations", "consolidate_bookings_to_sessions.sqlite.sql"), Cancel);
        await db.Database.OpenConnectionAsync(Cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = script;
        return await command.ExecuteNonQueryAsync(Cancel);
    });

    private static Task<string> LinesAsync(StudioSqlite studio) => studio.WithDbAsync(async db =>
    {
        var rows = await db.Sessions.Include(s => s.Lines).Include(s => s.Payments).Include(s => s.SessionType).Include(s => s.Client).AsSplitQuery().OrderBy(s => s.CreatedAt).ToListAsync(Cancel);
        return string.Join('\n', rows.Select(s => string.Join(" | ", s.CreatedAt.ToString("O"), s.UpdatedAt.ToString("O"), s.Status, s.ClientName, s.ClientEmail, s.Client!.NormalizedEmail, s.SessionType!.Name, s.SessionType.Archived, s.Date, s.StartTime, s.DurationMinutes, s.Location, s.Notes?.Replace('\n', '~'), s.Source, s.Search,
            s.CancelledAt, s.CancelReason, s.Paid, s.PaidAt, s.PaidAmount, s.Balance, s.CurrencyCode, s.PricesIncludeTax, s.Subtotal, s.Discount, s.Total, s.QuotedAt, s.QuoteValidUntil, s.BookedAt,
            string.Join(";", s.Lines.Select(l => $"{l.Position} {l.Description} {l.Quantity} {l.UnitPrice} {l.TaxRate} {l.Amount}")), string.Join(";", s.Payments.Select(p => $"{p.Kind} {p.Amount} {p.Date} {p.Method} {p.Reference} {p.RecordedAt:O}")))));
    });

    private static Task<List<string>> ClientsAsync(StudioSqlite studio) => studio.WithDbAsync(db => db.Clients.OrderBy(c => c.Search).Select(c => c.Name + "|" + c.Email + "|" + c.Search).ToListAsync(Cancel));
}
