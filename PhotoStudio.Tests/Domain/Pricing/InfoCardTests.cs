using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Pricing;

public sealed class InfoCardTests : OfficeTests
{
    [Fact]
    public async Task Visitors_read_only_the_cards_that_are_shown_in_their_order()
    {
        List<Guid> ids = [];
        foreach (var title in new[] { "Deposits", "How to pay", "Vouchers" }) ids.Add((await Office.Prices.CreateCardAsync(Sam, new InfoCardInput(title, "Text"), default)).Done());
        (await Office.Prices.OrderCardsAsync(Sam, [ids[2], ids[1], ids[0]], default)).Done();
        (await Office.Prices.ShowCardAsync(Sam, ids[1], false, default)).Done();
        Assert.Equal(["Vouchers", "Deposits"], (await Office.Cards.ShownAsync(default)).Select(card => card.Title));
        Assert.Equal(["Vouchers", "How to pay", "Deposits"], (await Office.Cards.AllAsync(Sam, default)).Select(card => card.Title));
        Assert.Empty(await Office.Cards.AllAsync(Clara, default));
    }

    [Fact]
    public async Task A_card_needs_a_title_and_a_text_and_the_studios_side()
    {
        Assert.Equal("title text", (await Office.Prices.CreateCardAsync(Sam, new InfoCardInput(" ", null), default)).Problem.Fields());
        Assert.IsType<NotAllowed>((await Office.Prices.CreateCardAsync(Clara, new InfoCardInput("Vouchers", "Text"), default)).Problem);
        Assert.IsType<NotFound>((await Office.Prices.ShowCardAsync(Sam, Guid.NewGuid(), true, default)).Problem);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var id = (await Office.Prices.CreateCardAsync(Sam, new InfoCardInput("Vouchers", "Text"), default)).Done();
        var seen = (await Office.Cards.AllAsync(Sam, default))[0].Version;
        (await Office.Prices.EditCardAsync(Sam, id, new InfoCardInput("Vouchers", "Other"), seen, default)).Done();
        Assert.IsType<Stale>((await Office.Prices.EditCardAsync(Ada, id, new InfoCardInput("Vouchers", "Third"), seen, default)).Problem);
    }
}
