using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Many callers at once, over real HTTP.</summary>
public sealed class ParallelTests(StudioApp app) : ApiWorld(app)
{
    [Fact]
    public async Task Two_hundred_attempts_to_invoice_fifty_sessions_make_fifty_invoices_without_a_gap()
    {
        var sessions = new List<string>();
        for (var count = 0; count < 50; count++) sessions.Add((await BookedAsync()).Id);

        var replies = await Task.WhenAll(sessions.SelectMany(id => Enumerable.Range(0, 4).Select(_ => PostAsync(Sam, $"/api/sessions/{id}/invoice"))));

        Assert.Equal((50, 150), (replies.Count(reply => reply.Status == 201), replies.Count(reply => reply.Status == 409)));
        var numbers = replies.Where(reply => reply.Status == 201).Select(reply => int.Parse(reply["number"].GetString()!.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        Assert.Equal(Enumerable.Range(numbers[0], 50), numbers);
    }

    [Fact]
    public async Task Of_many_who_want_one_slot_exactly_one_gets_it()
    {
        var day = FreeDay();

        var replies = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => PostAsync(Sam, "/api/sessions/booking", Offer(day))));

        Assert.Equal((1, 31), (replies.Count(reply => reply.Status == 201), replies.Count(reply => reply.Status == 409)));
    }

    [Fact]
    public async Task A_key_sent_many_times_at_once_runs_once()
    {
        var id = (await BookedAsync()).Id;
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());

        var replies = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => PostAsync(Sam, $"/api/sessions/{id}/payments", new { amount = 10 }, key)));

        Assert.All(replies, reply => Assert.True(reply.Status is 201 or 409, reply.Text));
        Assert.Equal(10m, (await GetAsync(Sam, $"/api/sessions/{id}"))["paidAmount"].GetDecimal());
    }
}
