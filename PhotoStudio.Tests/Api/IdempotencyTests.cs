using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Idempotency;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

public sealed class IdempotencyTests(StudioApp app) : ApiWorld(app)
{
    private static (string, string) Key { get; } = ("Idempotency-Key", "the same");

    [Fact]
    public async Task The_same_key_and_body_give_the_first_answer_again()
    {
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var id = (await BookedAsync()).Id;

        var first = await PostAsync(Sam, $"/api/sessions/{id}/payments", new { amount = 10 }, key);
        var again = await PostAsync(Sam, $"/api/sessions/{id}/payments", new { amount = 10 }, key);

        Assert.Equal(201, first.Status);
        Assert.Equal(first, again);
        Assert.Equal(10m, (await GetAsync(Sam, $"/api/sessions/{id}"))["paidAmount"].GetDecimal());
    }

    [Fact]
    public async Task Another_body_is_refused_and_another_person_has_keys_of_their_own()
    {
        Done(await PostAsync(Sam, "/api/clients", new { name = "Mia" }, Key));

        var other = await PostAsync(Sam, "/api/clients", new { name = "Max" }, Key);
        var ada = await PostAsync(Ada, "/api/clients", new { name = "Max" }, Key);

        Assert.Equal((422, "Idempotency-Key"), (other.Status, other.Errors));
        Assert.Equal(201, ada.Status);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_too()
    {
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());

        var first = await PostAsync(Sam, "/api/clients", new { name = "" }, key);

        Assert.Equal(422, first.Status);
        Assert.Equal(first, await PostAsync(Sam, "/api/clients", new { name = "" }, key));
    }

    [Fact]
    public async Task While_the_first_runs_the_second_is_told_so()
    {
        var keys = App.Get<IdempotencyService>();
        var key = new IdempotencyKey(Sam.User.Id, "running", "ABC");

        Assert.Equal((null, null), await keys.BeginAsync(key, CancellationToken.None));
        Assert.IsType<Refused>((await keys.BeginAsync(key, CancellationToken.None)).Problem);
        await keys.ForgetAsync(key);
        Assert.Equal((null, null), await keys.BeginAsync(key, CancellationToken.None));
    }
}
