using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Pressure;

/// <summary>A code with a limit, wanted by many at once.</summary>
public sealed class CodePressureTests
{
    [Fact]
    public async Task Of_two_hundred_at_once_exactly_as_many_use_a_code_as_may()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var code = (await studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("TWENTY", 10, UsageLimit: 20), TestContext.Current.CancellationToken)).Done();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(attempt => Task.Run(() => TryAsync(studio, attempt))));

        Assert.Equal(20, outcomes.Count(outcome => outcome is null));
        Assert.All(outcomes.Where(outcome => outcome is not null), problem => Assert.Equal("discountCode", problem.Fields()));
        var (used, held, sessions) = await studio.WithDbAsync(async db => (
            await db.DiscountCodes.Where(c => c.Id == code).Select(c => c.Used).SingleAsync(),
            await db.DiscountRedemptions.CountAsync(use => use.DiscountCodeId == code && use.ReleasedAt == null),
            await db.Sessions.CountAsync(session => session.DiscountCodeId == code)));
        Assert.Equal((20, 20, 20), (used, held, sessions));
    }

    [Fact]
    public async Task The_count_stays_what_is_held_while_some_cancel_and_others_come()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var code = (await studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("FIVE", 10, UsageLimit: 5), TestContext.Current.CancellationToken)).Done();

        await Task.WhenAll(Enumerable.Range(0, 60).Select(attempt => Task.Run(async () =>
        {
            var made = await QuoteAsync(studio, "FIVE", attempt);
            if (made.Succeeded && attempt % 2 == 0) (await studio.Get<CancelService>().CancelAsync(Cast.Sam, made.Value, new SessionCancelInput("Ill"), CancellationToken.None)).Done();
        })));

        var (used, held) = await studio.WithDbAsync(async db => (
            await db.DiscountCodes.Where(c => c.Id == code).Select(c => c.Used).SingleAsync(), await db.DiscountRedemptions.CountAsync(use => use.ReleasedAt == null)));
        Assert.Equal(used, held);
        Assert.InRange(used, 1, 5);
    }

    private static async Task<Problem?> TryAsync(StudioSqlite studio, int attempt) => (await QuoteAsync(studio, attempt % 2 == 0 ? "TWENTY" : "twenty", attempt)).Problem;

    private static Task<Result<Guid>> QuoteAsync(StudioSqlite studio, string code, int attempt) => studio.Get<QuoteService>().QuoteAsync(
        Cast.Sam, new SessionOfferInput { SessionType = "Event", ClientName = $"Client {attempt}", Amount = 100 + attempt, DiscountCode = code }, CancellationToken.None);
}
