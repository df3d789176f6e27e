using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>The second generation.</summary>
[Collection(nameof(OlderServers))]
public sealed class PostgresTests(OlderServer server)
{
    private const string Tables = """
        CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE, password_hash text, phone text, name text, role text, status text, created_at timestamptz DEFAULT '2024-01-01', updated_at timestamptz);
        CREATE TABLE sessions (id serial PRIMARY KEY, client_name text, client_email text, user_id int, session_type text, date date, time text, location text, notes text, status text, quote_amount numeric(10,2), invoice_amount numeric(10,2), invoice_id int, package_id int, add_ons jsonb, paid boolean DEFAULT false, paid_at timestamptz, paid_amount numeric(10,2), discount_code_id int, discount_amount numeric(10,2), created_at timestamptz DEFAULT '2025-05-01 10:00+00', updated_at timestamptz DEFAULT '2025-05-02 11:00+00', quoted_at timestamptz, booked_at timestamptz, invoiced_at timestamptz);
        CREATE TABLE invoices (id serial PRIMARY KEY, booking_id int, session_id int, client_name text, client_email text, user_id int, invoice_number text UNIQUE, amount numeric(10,2), description text, items jsonb, notes text, status text, due_date date, paid_date timestamptz, created_at timestamptz DEFAULT '2025-06-02 09:00+00', updated_at timestamptz DEFAULT '2025-06-10 09:00+00');
        CREATE TABLE pricing_addons (id serial PRIMARY KEY, name text, price numeric(10,2));
        CREATE TABLE reviews (id serial PRIMARY KEY, session_id int, booking_id int, reviewer_name text, rating int, comment text, published boolean, created_at timestamptz DEFAULT now());
        CREATE TABLE settings (key text PRIMARY KEY, value jsonb);
        """;

    [Fact]
    public async Task Sessions_invoices_and_reviews_of_the_second_generation_come_over_to_the_cent()
    {
        var connection = await server.MakeAsync(Tables + """
            INSERT INTO users (email, name, role, status) VALUES ('Clara@example.com', 'Clara', 'user', 'approved');
            INSERT INTO pricing_addons (name, price) VALUES ('Album', 80.00);
            INSERT INTO sessions (user_id, session_type, date, time, status, quote_amount, discount_amount, add_ons) VALUES (1, 'portrait', '2025-07-01', '2:30 PM', 'Booked', 350.00, 20.00, to_jsonb('["1"]'::text));
            INSERT INTO sessions (client_name, client_email, session_type, date, time, status, quote_amount, paid, paid_amount, paid_at) VALUES ('Otto 🎞️', 'otto@example.com', 'Wedding', '2025-08-01', '14h', 'paid', 99.99, true, 99.99, '2025-07-15 08:00+00');
            INSERT INTO sessions (client_name, client_email, session_type, status, quote_amount) VALUES ('عمر', 'omar@example.com', 'Wedding', 'invoiced', 1200.10);
            INSERT INTO invoices (session_id, invoice_number, amount, items, status, paid_date) VALUES (3, 'INV-2025-0007', 1200.10, '[{"description":"Wedding","quantity":1,"price":1200.10}]', 'paid', '2025-06-20 12:00+00');
            INSERT INTO invoices (client_name, amount, status) VALUES ('Firm', 10.00, 'overdue');
            INSERT INTO reviews (session_id, reviewer_name, rating, published) VALUES (3, 'Omar', 5, true);
            INSERT INTO settings VALUES ('contact_phone', '"+49 30 1"');
            """);
        await using var studio = await StudioSqlite.StartAsync();
        var report = await BringAsync(studio, connection);
        Assert.True(report.AgreesToTheCent, string.Join(", ", report.Money));
        var sessions = await studio.WithDbAsync(db => db.Sessions.Include(s => s.Lines).OrderBy(s => s.Total).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([SessionStatus.Paid, SessionStatus.Booked, SessionStatus.Invoiced], sessions.Select(s => s.Status));
        Assert.Equal([9999L, 35000L, 120010L], sessions.Select(s => s.Total));
        Assert.Equal(("Clara@example.com", new TimeOnly(14, 30), 2), (sessions[1].ClientEmail, sessions[1].StartTime, sessions[1].Lines.Count));
        Assert.Equal("عمر", sessions[2].ClientName);
        Assert.Equal(["INV-2025-0007", "OLD-2"], await studio.WithDbAsync(db => db.Invoices.OrderBy(i => i.Number).Select(i => i.Number).ToListAsync(TestContext.Current.CancellationToken)));
        Assert.Equal("+49 30 1", await studio.WithDbAsync(db => db.Settings.Select(s => s.Profile.Phone).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Again_brings_only_what_changed_and_a_rollback_takes_it_back()
    {
        var connection = await server.MakeAsync(Tables + "INSERT INTO sessions (client_name, client_email, session_type, date, status) SELECT 'Client ' || i, 'c' || i || '@example.com', 'Portrait', date '2025-01-01' + i, 'booked' FROM generate_series(1, 1200) AS i;");
        await using var studio = await StudioSqlite.StartAsync();
        Assert.Equal(2400, (await BringAsync(studio, connection)).ToBring);
        await OlderServer.ExecuteAsync(connection, "UPDATE sessions SET location = 'The lake' WHERE id = 700");
        Assert.Equal(1, (await BringAsync(studio, connection)).ToBring);
        Assert.Equal(0, (await BringAsync(studio, connection)).ToBring);
        var back = await studio.Get<RollbackService>().RollBackAsync(Cast.Ada, null, false, TestContext.Current.CancellationToken);
        Assert.Equal((2400, 0), (back.Value!.Removed, back.Value.Left));
        Assert.False(await studio.WithDbAsync(db => db.Sessions.AnyAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Both_generations_of_one_studio_do_not_double_its_sessions()
    {
        await using var studio = await StudioSqlite.StartAsync();
        using var older = new OlderFile(OlderFile.FirstGeneration);
        older.Booking(1, "confirmed", "2025-07-01", "10:00");
        await BringAsync(studio, older.Path);
        await BringAsync(studio, await server.MakeAsync(Tables + "INSERT INTO sessions (client_name, client_email, session_type, date, time, status, quote_amount) VALUES ('Clara', 'CLARA@example.com', 'portrait', '2025-07-01', '10:00', 'booked', 10)"));
        Assert.Equal(1, await studio.WithDbAsync(db => db.Sessions.CountAsync(TestContext.Current.CancellationToken)));
    }

    private static async Task<ConsolidationReport> BringAsync(StudioSqlite studio, string from)
    {
        var result = await studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(from), null, TestContext.Current.CancellationToken);
        Assert.Null(result.Problem);
        Assert.All(result.Value!.Tallies, tally => Assert.True(tally.AddsUp));
        Assert.DoesNotContain("Password", result.Value.From, StringComparison.OrdinalIgnoreCase);
        return result.Value;
    }
}
