using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>What hangs on sessions of the second generation.</summary>
[Collection(nameof(OlderServers))]
public sealed class PostgresOthersTests(OlderServer server)
{
    private const string Sessions = """
        CREATE TABLE sessions (id serial PRIMARY KEY, client_name text, client_email text, session_type text, date date, time text, status text, quote_amount numeric(10,2), discount_code_id int, discount_amount numeric(10,2), created_at timestamptz DEFAULT '2025-05-01 10:00+00', updated_at timestamptz DEFAULT '2025-05-02 11:00+00');
        INSERT INTO sessions (client_name, client_email, session_type, date, time, status, quote_amount) VALUES ('Clara', 'clara@example.com', 'Portrait', '2025-07-01', '10:00', 'booked', 90.00);
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_review_link_opens_its_form_here()
    {
        var connection = await server.MakeAsync(Sessions + """
            CREATE TABLE review_invites (id serial PRIMARY KEY, token varchar(64) UNIQUE, booking_id int, session_id int, user_id int, client_name text, client_email text, status text DEFAULT 'pending', expires_at timestamptz, created_at timestamptz DEFAULT '2026-11-20 10:00+00', completed_at timestamptz);
            INSERT INTO review_invites (token, session_id, client_email, expires_at) VALUES ('8f14e45fceea167a5a36dedd4bea2543', 1, 'clara@example.com', '2026-12-24 13:00+01'), ('12', 1, 'clara@example.com', NULL);
            """);
        await using var studio = await StudioSqlite.StartAsync();
        var report = await BringAsync(studio, connection);
        Assert.Equal((1, 1), report.Tallies.Single(tally => tally.Kind == "Review invitations") is var tally ? (tally.New, tally.LeftOut) : default);
        (await studio.Get<ReviewInvitationQueries>().QuestionAsync("8f14e45fceea167a5a36dedd4bea2543", Cancel)).Done();
        Assert.Equal(new DateTime(2026, 12, 24, 12, 0, 0), (await studio.WithDbAsync(db => db.ReviewInvitations.SingleAsync(Cancel))).ExpiresAt);
        Assert.Equal(0, (await BringAsync(studio, connection)).ToBring);
        Assert.Equal(0, (await studio.Get<RollbackService>().RollBackAsync(Cast.Ada, null, false, Cancel)).Value!.Left);
    }

    [Fact]
    public async Task A_session_uses_its_code_once_and_keeps_its_amount()
    {
        var connection = await server.MakeAsync(Sessions + """
            CREATE TABLE discount_codes (id serial PRIMARY KEY, code varchar(40), description text, discount_type text, discount_value numeric(10,2), min_purchase_amount numeric(10,2), max_discount_amount numeric(10,2), valid_from timestamptz, valid_until timestamptz, usage_limit int, usage_count int, active boolean DEFAULT true);
            INSERT INTO discount_codes (code, discount_type, discount_value, usage_limit, usage_count) VALUES ('SPRING', 'percentage', 50.00, 10, 4);
            UPDATE sessions SET discount_code_id = 1, discount_amount = 10.00;
            """);
        await using var studio = await StudioSqlite.StartAsync();
        await BringAsync(studio, connection);
        var session = await studio.WithDbAsync(db => db.Sessions.SingleAsync(Cancel));
        Assert.Equal((10_00L, 90_00L, "SPRING"), (session.Discount, session.Total, session.DiscountCode));
        Assert.Equal((7, 1), await studio.WithDbAsync(db => db.DiscountCodes.SingleAsync(Cancel)) is var code ? (code.UsageLimit, code.Used) : default);
        Assert.Equal(0, (await BringAsync(studio, connection)).ToBring);
        Assert.Equal(0, (await studio.Get<RollbackService>().RollBackAsync(Cast.Ada, null, false, Cancel)).Value!.Left);
    }

    [Fact]
    public async Task Settings_as_JSON_are_read_where_they_are_flat()
    {
        var connection = await server.MakeAsync("""
            CREATE TABLE settings (key text PRIMARY KEY, value jsonb, updated_at timestamptz DEFAULT now());
            INSERT INTO settings VALUES ('taxRate', '19'), ('currency', '"EUR"'), ('business', '{"name": "Northlight", "timezone": "Europe/Berlin"}'), ('instagram', '"@northlight"'), ('invoice', '{"due_days": 30, "api": {"secret": "hunter2"}}');
            """);
        await using var studio = await StudioSqlite.StartAsync();
        var report = await BringAsync(studio, connection);
        var settings = await studio.WithDbAsync(db => db.Settings.SingleAsync(Cancel));
        Assert.Equal((19m, "EUR", "Northlight", "Europe/Berlin", 30), (settings.Money.DefaultTaxRate, settings.Money.CurrencyCode, settings.Profile.Name, settings.TimeZone, settings.Invoices.DueDays));
        Assert.Equal(["instagram", "invoice"], report.Findings.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("hunter2", ReportJson.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_do_not_come_over_and_photographs_are_counted()
    {
        var connection = await server.MakeAsync("""
            CREATE TABLE users (id serial PRIMARY KEY, email text, password_hash text, role text DEFAULT 'user', status text DEFAULT 'approved', google_id text, created_at timestamptz DEFAULT now());
            CREATE TABLE shoots (id serial PRIMARY KEY, title text, download_stats jsonb DEFAULT '{}', featured boolean DEFAULT false, "Featured Order" int, created_at timestamptz DEFAULT now());
            CREATE TABLE photos (id serial PRIMARY KEY, shoot_id int);
            INSERT INTO users (email, password_hash) VALUES ('clara@example.com', 'x'), ('otto@example.com', 'y');
            INSERT INTO shoots (title, download_stats, featured, "Featured Order") VALUES ('Lake', '{"3": 1}', true, 2), ('Hill', '{}', false, NULL);
            INSERT INTO photos (shoot_id) VALUES (1), (1), (2), (NULL);
            """);
        await using var studio = await StudioSqlite.StartAsync();
        var report = await BringAsync(studio, connection);
        string[] expected = ["download_stats: 1 row", "featured order: 1 row", "featured: 1 row", "password_hash: 2 rows"];
        Assert.Equal(expected, report.Findings.Where(finding => finding.Id == Finding.AllRows && finding.Table != "photos").Select(finding => $"{finding.Why.Split(':')[0]}: {finding.Older}").Order(StringComparer.Ordinal));
        Assert.Equal(["Its 2 photo files lie elsewhere.", "Its photo file lies elsewhere."], report.Findings.Where(finding => finding.Table == "shoots" && finding.Id != Finding.AllRows).Select(finding => finding.Why));
    }

    private static async Task<ConsolidationReport> BringAsync(StudioSqlite studio, string from)
    {
        var result = await studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(from), null, Cancel);
        Assert.Null(result.Problem);
        Assert.All(result.Value!.Tallies, tally => Assert.True(tally.AddsUp));
        return result.Value;
    }
}
