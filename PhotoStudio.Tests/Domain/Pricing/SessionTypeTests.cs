using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Pricing;

public sealed class SessionTypeTests : OfficeTests
{
    [Fact]
    public async Task New_types_go_to_the_end_of_the_list()
    {
        await AddAsync("Wedding", "Portrait");
        Assert.Equal("Wedding 0, Portrait 1", await ListAsync());
    }

    [Theory]
    [InlineData("wedding")]
    [InlineData(" WEDDING ")]
    [InlineData("Wédding")]
    public async Task A_name_is_taken_whatever_its_case_or_accents(string name)
    {
        await AddAsync("Wedding");
        Assert.Equal("name", (await Office.Prices.CreateTypeAsync(Sam, new SessionTypeInput(name), default)).Problem.Fields());
    }

    [Fact]
    public async Task A_type_keeps_its_own_name_when_edited()
    {
        var ids = await AddAsync("Wedding");
        (await Office.Prices.EditTypeAsync(Sam, ids[0], new SessionTypeInput("WEDDING"), null, default)).Done();
        Assert.Equal("WEDDING 0", await ListAsync());
    }

    [Theory]
    [InlineData(null, 0, "name")]
    [InlineData("x", -1, "position")]
    public async Task A_type_needs_a_name_and_a_place_that_can_be(string? name, int position, string field) =>
        Assert.Equal(field, (await Office.Prices.CreateTypeAsync(Sam, new SessionTypeInput(name, position), default)).Problem.Fields());

    [Fact]
    public async Task An_archived_type_is_seen_by_the_studio_side_only_when_asked_for()
    {
        var ids = await AddAsync("Wedding", "Portrait");
        (await Office.Prices.ArchiveTypeAsync(Sam, ids[0], true, default)).Done();
        Assert.Equal("Portrait 1", await ListAsync());
        Assert.Equal(2, (await Office.PriceQueries.TypesAsync(Sam, true, default)).Count);
        Assert.Single(await Office.PriceQueries.TypesAsync(Clara, true, default));
    }

    [Fact]
    public async Task Types_are_put_in_an_order_that_names_each_once()
    {
        var ids = await AddAsync("Wedding", "Portrait", "Event");
        (await Office.Prices.OrderTypesAsync(Sam, [ids[2], ids[0], ids[1]], default)).Done();
        Assert.Equal("Event 0, Wedding 1, Portrait 2", await ListAsync());
        Assert.Equal("order", (await Office.Prices.OrderTypesAsync(Sam, [ids[0], ids[0], ids[1]], default)).Problem.Fields());
        Assert.Equal("order", (await Office.Prices.OrderTypesAsync(Sam, [ids[0], ids[1]], default)).Problem.Fields());
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var ids = await AddAsync("Wedding");
        var seen = (await Office.PriceQueries.TypesAsync(Sam, false, default))[0].Version;
        (await Office.Prices.EditTypeAsync(Sam, ids[0], new SessionTypeInput("Weddings"), seen, default)).Done();
        Assert.IsType<Stale>((await Office.Prices.EditTypeAsync(Ada, ids[0], new SessionTypeInput("Marriage"), seen, default)).Problem);
    }

    private async Task<List<Guid>> AddAsync(params string[] names)
    {
        var ids = new List<Guid>();
        foreach (var name in names) ids.Add((await Office.Prices.CreateTypeAsync(Sam, new SessionTypeInput(name), default)).Done());
        return ids;
    }

    private async Task<string> ListAsync() =>
        string.Join(", ", (await Office.PriceQueries.TypesAsync(Actor.Anonymous, false, default)).Select(type => $"{type.Name} {type.Position}"));
}
