using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Pressure;

public sealed class SlotPressureTests
{
    [Fact]
    public async Task Of_thirty_two_who_want_one_slot_exactly_one_gets_it()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(index => Task.Run(() => studio.Get<BookingService>().BookNewAsync(Cast.Sam, new SessionOfferInput
        {
            SessionType = "Portrait",
            ClientName = $"Client {index}",
            Date = studio.Today.AddDays(9),
            StartTime = new TimeOnly(10, index),
            Amount = 90,
        }, CancellationToken.None))));

        Assert.Single(outcomes, outcome => outcome.Succeeded);
        Assert.Equal(31, outcomes.Count(outcome => outcome.Problem is SlotTaken { Clashes.Count: 1 }));
        Assert.Equal(1, await studio.WithDbAsync(db => db.Sessions.CountAsync()));
    }

    [Fact]
    public async Task Of_thirty_two_clients_who_accept_quotes_for_one_slot_one_is_booked_and_all_are_accepted()
    {
        await using var studio = await StudioSqlite.StartAsync();
        (await studio.Get<PhotoStudio.Domain.Settings.SettingsService>().EditAsync(Cast.Ada, new() { BookOnAcceptance = true }, null, CancellationToken.None)).Done();
        var quotes = new List<(PhotoStudio.Domain.Common.Actor Client, Guid Session)>();
        for (var index = 0; index < 32; index++)
        {
            var (client, actor) = await studio.JoinAsync($"Client{index}");
            var offer = new SessionOfferInput { SessionType = "Portrait", ClientId = client.Id, Date = studio.Today.AddDays(9), StartTime = new TimeOnly(10, 0), Amount = 90 };
            quotes.Add((actor, (await studio.Get<QuoteService>().QuoteAsync(Cast.Sam, offer, CancellationToken.None)).Done()));
        }

        var outcomes = await Task.WhenAll(quotes.Select(quote => Task.Run(() => studio.Get<QuoteAnswerService>().AcceptAsync(quote.Client, quote.Session, CancellationToken.None))));
        Assert.All(outcomes, outcome => Assert.True(outcome.Succeeded));
        var sessions = await studio.WithDbAsync(db => db.Sessions.AsNoTracking().ToListAsync());
        Assert.Single(sessions, session => session.Status is SessionStatus.Booked);
        Assert.All(sessions, session => Assert.NotNull(session.QuoteAcceptedAt));
    }
}
