using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Pricing;

public sealed class AddOnTests : OfficeTests
{
    [Fact]
    public async Task Add_ons_are_listed_as_they_were_made_until_they_are_put_in_order()
    {
        List<Guid> ids = [];
        foreach (var name in new[] { "Hour more", "Album", "Éclair box" }) ids.Add((await Office.Prices.CreateAddOnAsync(Sam, new AddOnInput(name, 10), default)).Done());
        Assert.Equal(["Hour more", "Album", "Éclair box"], (await Office.PriceQueries.AddOnsAsync(Actor.Anonymous, false, default)).Select(addOn => addOn.Name));
        (await Office.Prices.OrderAddOnsAsync(Sam, [ids[2], ids[0], ids[1]], default)).Done();
        Assert.Equal(["Éclair box", "Hour more", "Album"], (await Office.PriceQueries.AddOnsAsync(Actor.Anonymous, false, default)).Select(addOn => addOn.Name));
        Assert.Equal("order", (await Office.Prices.OrderAddOnsAsync(Sam, [ids[0]], default)).Problem.Fields());
    }

    [Fact]
    public async Task An_add_on_needs_a_name_and_a_price() =>
        Assert.Equal("name price", (await Office.Prices.CreateAddOnAsync(Sam, new AddOnInput(null, null), default)).Problem.Fields());

    [Fact]
    public async Task A_free_add_on_may_be_offered_archived_and_brought_back()
    {
        var id = (await Office.Prices.CreateAddOnAsync(Sam, new AddOnInput("Second look", 0), default)).Done();
        (await Office.Prices.ArchiveAddOnAsync(Sam, id, true, default)).Done();
        Assert.Empty(await Office.PriceQueries.AddOnsAsync(Actor.Anonymous, true, default));
        (await Office.Prices.EditAddOnAsync(Sam, id, new AddOnInput("Second look", 12.34m), null, default)).Done();
        Assert.Equal(1234, Assert.Single(await Office.PriceQueries.AddOnsAsync(Actor.Anonymous, false, default)).Price);
    }

    [Fact]
    public async Task Only_the_studio_side_changes_the_price_list()
    {
        Assert.IsType<NotAllowed>((await Office.Prices.CreateAddOnAsync(Clara, new AddOnInput("Album", 1), default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Prices.CreateTypeAsync(Clara, new SessionTypeInput("Wedding"), default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Prices.CreatePackageAsync(Actor.Anonymous, new PackageInput("Gold", "Wedding", 1), default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Prices.OrderTypesAsync(Clara, [], default)).Problem);
        Assert.IsType<NotAllowed>((await Office.Prices.ArchiveAddOnAsync(Clara, Guid.NewGuid(), true, default)).Problem);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        Assert.IsType<NotFound>((await Office.Prices.EditAddOnAsync(Sam, Guid.NewGuid(), new AddOnInput("Album", 1), null, default)).Problem);
        Assert.IsType<NotFound>((await Office.Prices.EditTypeAsync(Sam, Guid.NewGuid(), new SessionTypeInput("Wedding"), null, default)).Problem);
        Assert.IsType<NotFound>((await Office.Prices.ArchivePackageAsync(Sam, Guid.NewGuid(), true, default)).Problem);
    }
}
