using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Pricing;

/// <summary>Nobody finds a discount code by trying many.</summary>
public sealed class CodeTriesTests : IAsyncLifetime
{
    private StudioSqlite studio = null!;
    private Actor clara = null!;

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync();
        clara = (await studio.JoinAsync("Clara")).Actor;
        (await studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SUMMER26", 10), default)).Done();
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task After_so_many_wrong_codes_none_is_looked_at_until_the_oldest_is_past()
    {
        for (var tried = 0; tried < CodeTries.Most; tried++)
        {
            Assert.Equal(DiscountRules.NotKnown, (await TypeAsync(clara, $"GUESS{tried}")).Problem!.Detail);
            studio.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var refused = Assert.IsType<Invalid>((await TypeAsync(clara, "SUMMER26")).Problem);
        Assert.Equal((ProblemKind.TooOften, TimeSpan.FromMinutes(10)), (refused.Kind, refused.Wait));
        Assert.Equal("Too many wrong codes. Try again in 10 minutes, or leave it out and tell the studio about it.", refused.Errors[0].Message);
        Assert.Equal("discountCode", refused.Fields());
        Assert.Equal(ProblemKind.TooOften, (await AskAsync(clara, "SUMMER26")).Problem!.Kind);
        Assert.Null((await AskAsync(clara, null)).Problem);

        studio.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(10, (await TypeAsync(clara, "summer26")).Done().Percent);
    }

    [Fact]
    public async Task Requests_count_as_what_is_typed_does_and_a_right_code_never()
    {
        for (var tried = 0; tried < CodeTries.Most - 1; tried++) Assert.Equal("discountCode", (await AskAsync(clara, $"GUESS{tried}")).Problem.Fields());
        for (var again = 0; again < 3; again++)
        {
            Assert.Equal(DiscountRules.NotKnown, (await AskAsync(clara, "guess0")).Problem!.Detail);
            (await TypeAsync(clara, "SUMMER26")).Done();
            (await AskAsync(clara, "SUMMER26")).Done();
        }

        Assert.Equal(DiscountRules.NotKnown, (await TypeAsync(clara, "GUESS9")).Problem!.Detail);
        Assert.Equal(ProblemKind.TooOften, (await TypeAsync(clara, "GUESS10")).Problem!.Kind);
    }

    [Fact]
    public async Task Many_at_once_are_no_way_round()
    {
        var said = await Task.WhenAll(Enumerable.Range(0, 40).Select(tried => Task.Run(() => TypeAsync(clara, $"GUESS{tried}"))));
        Assert.Equal(CodeTries.Most, said.Count(answer => answer.Problem!.Kind is ProblemKind.Invalid));
        Assert.Equal(40 - CodeTries.Most, said.Count(answer => answer.Problem!.Kind is ProblemKind.TooOften));
    }

    [Fact]
    public async Task Others_and_staff_are_not_held_up()
    {
        for (var tried = 0; tried <= CodeTries.Most; tried++)
        {
            await TypeAsync(clara, $"GUESS{tried}");
            Assert.Equal(DiscountRules.NotKnown, (await TypeAsync(Cast.Sam, $"GUESS{tried}")).Problem!.Detail);
        }

        (await TypeAsync(Cast.Sam, "SUMMER26")).Done();
        (await TypeAsync((await studio.JoinAsync("Otto")).Actor, "SUMMER26")).Done();
    }

    private Task<Result<Discount>> TypeAsync(Actor actor, string code) => studio.Get<DiscountPreview>().OfAsync(actor, code, null, default);

    private Task<Result<Guid>> AskAsync(Actor actor, string? code) =>
        studio.Get<RequestService>().RequestAsync(actor, new SessionRequestInput { SessionType = "Family", Date = studio.Today.AddDays(9), DiscountCode = code }, default);
}
