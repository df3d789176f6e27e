using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Pricing;

public sealed class DiscountCodeTests : OfficeTests
{
    private static readonly DiscountCodeInput Summer = new("SUMMER26", Percent: 12.5m, Most: 80, Minimum: 200, UsageLimit: 20);

    [Fact]
    public async Task A_code_is_stored_exactly_and_nobody_uses_it_yet()
    {
        (await Office.Prices.CreateCodeAsync(Sam, Summer, default)).Done();
        var code = Assert.Single(await Office.Codes.AllAsync(Sam, default));
        Assert.Equal(("SUMMER26", 12.5m, 0L, 200_00L, 80_00L, 20, 0, true), (code.Code, code.Percent, code.Amount, code.Minimum, code.Most!.Value, code.UsageLimit!.Value, code.Used, code.Active));
    }

    [Theory]
    [InlineData("SUMMER26")]
    [InlineData("summer26")]
    [InlineData(" Summer26 ")]
    [InlineData("ｓｕｍｍｅｒ２６")]
    public async Task A_code_is_unique_whatever_its_case(string second)
    {
        (await Office.Prices.CreateCodeAsync(Sam, Summer, default)).Done();
        Assert.Equal("code", (await Office.Prices.CreateCodeAsync(Ada, Summer with { Code = second }, default)).Problem.Fields());
    }

    [Fact]
    public async Task A_code_may_keep_its_own_name_when_it_is_saved()
    {
        var id = (await Office.Prices.CreateCodeAsync(Sam, Summer, default)).Done();
        (await Office.Prices.EditCodeAsync(Sam, id, Summer with { Code = "Summer26", Percent = 20 }, null, default)).Done();
        Assert.Equal(("Summer26", 20m), Assert.Single(await Office.Codes.AllAsync(Sam, default)) is var code ? (code.Code, code.Percent) : default);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        var wrong = new DiscountCodeInput("two words", 100.01m, null, -1, 0, new(2026, 5, 2), new(2026, 5, 1), 0);
        Assert.Equal("code percent minimum most validUntil usageLimit", (await Office.Prices.CreateCodeAsync(Sam, wrong, default)).Problem.Fields());
    }

    [Theory]
    [InlineData(null, null, "percent")]
    [InlineData("10", "10", "percent")]
    [InlineData("0", null, "percent")]
    [InlineData("10.005", null, "percent")]
    [InlineData("-1", null, "percent")]
    [InlineData(null, "0", "amount")]
    [InlineData(null, "-5", "amount")]
    [InlineData(null, "0.001", "amount")]
    public async Task A_code_takes_off_a_percentage_or_an_amount_and_more_than_nothing(string? percent, string? amount, string field)
    {
        static decimal? Read(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(field, (await Office.Prices.CreateCodeAsync(Sam, new DiscountCodeInput("X", Read(percent), Read(amount)), default)).Problem.Fields().Split(' ')[0]);
    }

    [Fact]
    public async Task Clients_and_visitors_neither_see_codes_nor_make_them()
    {
        var id = (await Office.Prices.CreateCodeAsync(Sam, Summer, default)).Done();
        Assert.Empty(await Office.Codes.AllAsync(Clara, default));
        Assert.Empty(await Office.Codes.UsesAsync(Actor.Anonymous, id, 10, default));
        Assert.IsType<NotAllowed>((await Office.Prices.CreateCodeAsync(Clara, Summer, default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Prices.EditCodeAsync(Clara, id, Summer, null, default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Prices.ActivateCodeAsync(Clara, id, false, default)).Problem);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var id = (await Office.Prices.CreateCodeAsync(Sam, Summer, default)).Done();
        var seen = (await Office.Codes.AllAsync(Sam, default))[0].Version;
        (await Office.Prices.ActivateCodeAsync(Ada, id, false, default)).Done();
        Assert.IsType<Stale>((await Office.Prices.EditCodeAsync(Sam, id, Summer, seen, default)).Problem);
    }

    [Theory]
    [InlineData(false, null, null, null, 0, DiscountCodeState.SwitchedOff)]
    [InlineData(true, 24, null, null, 0, DiscountCodeState.Coming)]
    [InlineData(true, 23, 23, null, 0, DiscountCodeState.Active)]
    [InlineData(true, null, 22, null, 0, DiscountCodeState.Lapsed)]
    [InlineData(true, null, null, 3, 3, DiscountCodeState.UsedUp)]
    [InlineData(true, null, null, 3, 2, DiscountCodeState.Active)]
    public void A_code_says_whether_it_can_be_used_on_a_day(bool active, int? from, int? until, int? limit, int used, DiscountCodeState state)
    {
        static DateOnly? Day(int? day) => day is { } known ? new DateOnly(2026, 11, known) : null;
        var code = new DiscountCodeView(Guid.NewGuid(), "X", null, 10, 0, 0, null, Day(from), Day(until), limit, used, active, 0, Guid.NewGuid());
        Assert.Equal(state, code.StateOn(new DateOnly(2026, 11, 23)));
    }
}
