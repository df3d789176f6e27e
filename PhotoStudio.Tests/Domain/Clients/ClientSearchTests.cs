using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Domain.Clients;

public sealed class ClientSearchTests : OfficeTests
{
    [Theory]
    [InlineData("asa", "Åsa Lindqvist")]
    [InlineData("LINDQVIST å", "Åsa Lindqvist")]
    [InlineData("άννα", "Άννα Παππά")]
    [InlineData("כהן", "יוסי כהן")]
    [InlineData("yossi@", "יוסי כהן")]
    [InlineData("4567", "Åsa Lindqvist")]
    [InlineData("%", "")]
    [InlineData("nobody", "")]
    public async Task A_client_is_found_by_parts_whatever_case_accents_and_order(string search, string expected)
    {
        await AddCastAsync();
        var page = (await Office.ClientQueries.ListAsync(Sam, search, new Paging(), default)).Done();
        Assert.Equal(expected, string.Join('|', page.Items.Select(client => client.Name)));
    }

    [Fact]
    public async Task A_list_comes_in_pages_by_name_and_knows_how_many_there_are()
    {
        await AddCastAsync();
        var page = (await Office.ClientQueries.ListAsync(Sam, null, new Paging(2, 2), default)).Done();
        Assert.Equal((3, 3, 3), (page.Total, page.First, page.Last));
        Assert.Equal("יוסי כהן", Assert.Single(page.Items).Name);
    }

    [Fact]
    public async Task A_page_that_cannot_be_is_refused() =>
        Assert.Equal("page pageSize", (await Office.ClientQueries.ListAsync(Sam, null, new Paging(0, 201), default)).Problem.Fields());

    [Fact]
    public async Task A_picker_offers_at_most_eight()
    {
        for (var number = 0; number < 10; number++) (await Office.Clients.CreateAsync(Sam, new ClientInput($"Client {number}"), default)).Done();
        Assert.Equal(8, (await Office.ClientQueries.PickAsync(Sam, "client", default)).Done().Count);
    }

    private async Task AddCastAsync()
    {
        (await Office.Clients.CreateAsync(Sam, new ClientInput("Åsa Lindqvist", Phone: "+46 70 1234567"), default)).Done();
        (await Office.Clients.CreateAsync(Sam, new ClientInput("Άννα Παππά", "anna@pappa.example"), default)).Done();
        (await Office.Clients.CreateAsync(Sam, new ClientInput("יוסי כהן", "yossi@cohen.example"), default)).Done();
    }
}
