using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Pressure;

/// <summary>Many at once on a real file.</summary>
public sealed class NumberingPressureTests
{
    [Fact]
    public async Task Two_hundred_attempts_on_fifty_sessions_make_fifty_invoices_numbered_without_a_gap()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var sessions = await BookAsync(studio, 50);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(attempt => Task.Run(() => AttemptAsync(studio, sessions[attempt % 50], attempt))));

        var numbers = await studio.WithDbAsync(db => db.Invoices.Select(invoice => invoice.Number!).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 50).Select(number => $"INV-2026-{number:0000}"), numbers.Order(StringComparer.Ordinal));
        var billed = await studio.WithDbAsync(db => db.Invoices.Select(invoice => invoice.SessionId!.Value).ToListAsync());
        Assert.Equal(sessions.Order(), billed.Order());
        Assert.Equal(50, await studio.WithDbAsync(db => db.Sessions.CountAsync(session => session.Status == SessionStatus.Invoiced && session.InvoiceId != null)));
        Assert.All(outcomes, outcome => Assert.True(outcome is "cancelled" or "invoiced" or nameof(SessionRefused), outcome));
        Assert.True(outcomes.Count(outcome => outcome is nameof(SessionRefused)) >= 50, "Every session was tried twice without being cancelled.");
    }

    [Fact]
    public async Task A_number_taken_by_an_attempt_that_did_not_end_is_given_to_the_next()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var sessions = await BookAsync(studio, 2);
        await studio.WithDbAsync(async db =>
        {
            await using var transaction = await studio.Database.BeginWriteAsync(db, CancellationToken.None);
            return await NumberSeries.NextAsync(db, "invoice", 2026, CancellationToken.None);
        });
        Assert.Equal("invoiced", await AttemptAsync(studio, sessions[0], 50));
        Assert.Equal("INV-2026-0001", await studio.WithDbAsync(db => db.Invoices.Select(invoice => invoice.Number).SingleAsync()));
    }

    private static async Task<string> AttemptAsync(StudioSqlite studio, Guid session, int attempt)
    {
        using var token = new CancellationTokenSource();
        if (attempt / 50 is 0 or 3) token.CancelAfter(TimeSpan.FromMilliseconds(attempt % 50 * 4));
        try
        {
            var result = await studio.Get<SessionInvoiceService>().InvoiceAsync(Cast.Sam, session, new InvoiceTermsInput(), token.Token);
            return result.Problem?.GetType().Name ?? "invoiced";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
    }

    private static async Task<List<Guid>> BookAsync(StudioSqlite studio, int count)
    {
        var sessions = new List<Guid>();
        for (var index = 0; index < count; index++)
        {
            var offer = new SessionOfferInput { SessionType = "Event", ClientName = $"Client {index}", Date = studio.Today.AddDays(index), StartTime = new TimeOnly(10, 0), Amount = 100 + index };
            sessions.Add((await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, TestContext.Current.CancellationToken)).Done());
        }

        return sessions;
    }
}
