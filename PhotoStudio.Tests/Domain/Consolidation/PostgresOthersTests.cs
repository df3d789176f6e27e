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

    private static async Task<ConsolidationReport> BringAsync(StudioSqlite studio, string from)
    {
        var result = await studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(from), null, Cancel);
        Assert.Null(result.Problem);
        Assert.All(result.Value!.Tallies, tally => Assert.True(tally.AddsUp));
        return result.Value;
    }
}
