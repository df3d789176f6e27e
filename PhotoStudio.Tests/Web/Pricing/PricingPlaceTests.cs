using PhotoStudio.Web.Features.Pricing;

namespace PhotoStudio.Tests.Web.Pricing;

public sealed class PricingPlaceTests
{
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid();

    [Theory]
    [InlineData(null, null, null, "/pricing")]
    [InlineData("nonsense", " ", null, "/pricing")]
    [InlineData("add-ons", "été & co", "new", "/pricing?view=add-ons&search=%C3%A9t%C3%A9%20%26%20co&open=new")]
    public void The_address_holds_where_one_is(string? view, string? search, string? open, string url) => Assert.Equal(url, PricingPlace.Read(view, search, open).Url);

    [Fact]
    public void A_sheet_closes_to_the_same_list() => Assert.Equal("/pricing?view=types", PricingPlace.Read("types", null, A.ToString()).Closed);

    [Fact]
    public void One_is_put_in_the_place_of_another()
    {
        Assert.Equal([C, A, B], Reorder.Put([A, B, C], C, A));
        Assert.Equal([B, C, A], Reorder.Put([A, B, C], A, C));
    }

    [Fact]
    public void A_step_beyond_the_end_changes_nothing()
    {
        Assert.Equal([A, B, C], Reorder.Step([A, B, C], A, -1));
        Assert.Equal([A, C, B], Reorder.Step([A, B, C], B, 1));
        Assert.Equal([A, B, C], Reorder.Step([A, B, C], C, 1));
    }
}
