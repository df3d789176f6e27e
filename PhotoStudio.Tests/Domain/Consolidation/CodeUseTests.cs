using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Sessions of before that used a discount code: their amounts stay, and each use is counted once.</summary>
public sealed class CodeUseTests : ConsolidationTests
{
    [Theory]
    [InlineData(20.0, 20_00, 350_00)]
    [InlineData(0.0, 0, 330_00)]
    [InlineData(null, 0, 330_00)]
    public async Task The_amount_is_the_sources_whatever_the_code_would_give(double? discount, long off, long subtotal)
    {
        Code(7).Session(1, "booked", 330.0, ("discount_code_id", 7), ("discount_amount", discount));
        var report = await BringAsync();
        var session = await OneSessionAsync();
        Assert.Equal((subtotal, off, 330_00L, "SUMMER"), (session.Subtotal, session.Discount, session.Total, session.DiscountCode));
        Assert.Equal(1, (await CodeAsync()).Used);
        Assert.True(report.AgreesToTheCent);
    }

    [Fact]
    public async Task Staff_who_edit_or_quote_again_keep_the_amount()
    {
        Code(7).Session(1, "quoted", 330.0, ("discount_code_id", 7), ("discount_amount", 20.0)).Session(2, "booked", 330.0, ("discount_code_id", 7), ("discount_amount", 20.0));
        await BringAsync();
        var sessions = await SessionsAsync();
        (await Studio.Get<QuoteService>().QuoteAsync(Cast.Sam, new SessionOfferInput { SessionId = sessions[0].Id, Amount = 80, DiscountCode = "summer" }, Cancel)).Done();
        (await Studio.Get<SessionEditService>().EditAsync(Cast.Sam, sessions[1].Id, new SessionEditInput { Lines = new LineInput[] { new("Hour", 1, 80) } }, Cancel)).Done();
        Assert.All(await SessionsAsync(), session => Assert.Equal((20_00L, 60_00L, "SUMMER"), (session.Discount, session.Total, session.DiscountCode)));
        Assert.Equal(2, (await CodeAsync()).Used);
    }

    [Fact]
    public async Task Cancelling_lets_the_use_go_and_a_session_cancelled_before_holds_none()
    {
        Code(7).Session(1, "booked", 330.0, ("discount_code_id", 7), ("discount_amount", 20.0)).Session(2, "cancelled", 330.0, ("discount_code_id", 7), ("discount_amount", 20.0));
        await BringAsync();
        Assert.Equal(1, (await CodeAsync()).Used);
        (await Studio.Get<CancelService>().CancelAsync(Cast.Sam, (await SessionsAsync()).Single(s => !s.Cancelled).Id, new SessionCancelInput("Rain"), Cancel)).Done();
        Assert.Equal((0, 5), (await CodeAsync()) is var code ? (code.Used, code.UsageLimit) : default);
        await BringAsync();
        Assert.Equal((0, 5), (await CodeAsync()) is var again ? (again.Used, again.UsageLimit) : default);
    }

    [Theory]
    [InlineData(5, 2, 5, true, "")]
    [InlineData(5, 4, 3, true, "A limit of 3")]
    [InlineData(5, 7, 1, false, "Not active")]
    [InlineData(5, 0, 5, true, "")]
    [InlineData(2, 2, 2, true, "")]
    public async Task Only_uses_that_came_with_no_session_are_taken_off_the_limit(int limit, int used, int here, bool active, string said)
    {
        Code(7, limit, used);
        for (var id = 1; id <= 2; id++) Older.Session(id, "booked", 100.0, ("discount_code_id", 7), ("time", $"1{id}:00"), ("discount_amount", 5.0));
        foreach (var dry in new[] { true, false })
        {
            var report = await BringAsync(dry);
            Assert.Equal(said.Length > 0, Says(report, "discount_codes", "7", said.Length > 0 ? said : "with no session"));
        }

        Assert.Equal((here, 2, active), (await CodeAsync()) is var code ? (code.UsageLimit, code.Used, code.Active) : default);
    }

    [Fact]
    public async Task Running_again_counts_nothing_twice_and_follows_the_source()
    {
        Code(7, 5, 2).Session(1, "booked", 100.0, ("discount_code_id", 7)).Session(2, "booked", 100.0, ("discount_code_id", 7), ("time", "18:00"));
        await BringAsync();
        Assert.Equal(0, (await BringAsync()).ToBring);
        Assert.Equal((5, 2), (await CodeAsync()) is var same ? (same.UsageLimit, same.Used) : default);
        Older.Run("UPDATE sessions SET discount_code_id = NULL WHERE id = 1; UPDATE discount_codes SET usage_count = 3, usage_limit = 6").Session(3, "booked", 100.0, ("discount_code_id", 7), ("time", "20:00"));
        await BringAsync();
        Assert.Equal((5, 2), (await CodeAsync()) is var code ? (code.UsageLimit, code.Used) : default);
        Assert.Equal([null, "SUMMER", "SUMMER"], (await SessionsAsync()).OrderBy(s => s.StartTime).Select(s => s.DiscountCode));
        Assert.Equal(2, await Studio.WithDbAsync(db => db.DiscountRedemptions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_code_that_was_renamed_leaves_its_word_to_a_new_one()
    {
        Code(7).Session(1, "booked", 100.0, ("discount_code_id", 7));
        await BringAsync();
        Older.Run("UPDATE discount_codes SET code = 'SUMMER25'");
        Code(8).Session(2, "booked", 100.0, ("discount_code_id", 8), ("time", "18:00"));
        await BringAsync();
        var uses = await Studio.WithDbAsync(db => db.DiscountCodes.OrderBy(code => code.NormalizedCode).Select(code => new { code.Code, code.Used }).ToListAsync(Cancel));
        Assert.Equal([("SUMMER", 1), ("SUMMER25", 1)], uses.Select(code => (code.Code, code.Used)));
    }

    [Fact]
    public async Task A_request_without_a_price_holds_its_code_until_the_quote()
    {
        Code(7).Session(1, "request", null, ("discount_code_id", 7));
        await BringAsync();
        var id = (await OneSessionAsync()).Id;
        (await Studio.Get<QuoteService>().QuoteAsync(Cast.Sam, new SessionOfferInput { SessionId = id, Amount = 300 }, Cancel, keepDiscount: true)).Done();
        Assert.Equal((30_00L, 1), ((await OneSessionAsync()).Discount, (await CodeAsync()).Used));
    }

    [Fact]
    public async Task A_code_that_is_gone_is_kept_in_the_notes_and_said()
    {
        Older.Session(1, "booked", 80.0, ("discount_code_id", 99), ("discount_amount", 20.0));
        var report = await BringAsync();
        var session = await OneSessionAsync();
        Assert.True(Says(report, "sessions", "1", "No such code"));
        Assert.Contains("discount_code_id: 99", session.Notes, StringComparison.Ordinal);
        Assert.Equal((20_00L, null), (session.Discount, session.DiscountCode));
    }

    [Fact]
    public async Task A_rollback_gives_uses_and_limits_back()
    {
        var mine = (await Studio.Get<PriceListService>().CreateCodeAsync(Cast.Sam, new DiscountCodeInput("SUMMER", 10, UsageLimit: 9), Cancel)).Done();
        Code(7).Session(1, "booked", 100.0, ("discount_code_id", 7));
        await BringAsync();
        Assert.Equal((9, 1), (await CodeAsync()) is var used ? (used.UsageLimit, used.Used) : default);
        Assert.Equal(0, (await RollBackAsync()).Left);
        Assert.Equal((mine, 9, 0), (await CodeAsync()) is var code ? (code.Id, code.UsageLimit, code.Used) : default);
        Assert.Equal(0, await Studio.WithDbAsync(db => db.DiscountRedemptions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Going_back_one_run_leaves_the_code_as_the_run_before_had_it()
    {
        Code(7, 5, 2).Session(1, "booked", 100.0, ("discount_code_id", 7));
        await BringAsync();
        Assert.Equal((4, 1), (await CodeAsync()) is var first ? (first.UsageLimit, first.Used) : default);
        Older.Session(2, "booked", 100.0, ("discount_code_id", 7), ("time", "18:00"));
        var second = (await BringAsync()).RunId;
        Assert.Equal((5, 2), (await CodeAsync()) is var both ? (both.UsageLimit, both.Used) : default);
        await RollBackAsync(second);
        Assert.Equal((4, 1), (await CodeAsync()) is var code ? (code.UsageLimit, code.Used) : default);
    }

    private OlderFile Code(int id, int limit = 5, int used = 0) => Older.Add(
        "discount_codes", ("id", id), ("code", "SUMMER"), ("discount_type", "percentage"), ("discount_value", 10.0), ("min_purchase_amount", 100.0), ("max_discount_amount", 50.0), ("usage_limit", limit), ("usage_count", used), ("active", 1));

    private Task<DiscountCode> CodeAsync() => Studio.WithDbAsync(db => db.DiscountCodes.AsNoTracking().SingleAsync(Cancel));
}
