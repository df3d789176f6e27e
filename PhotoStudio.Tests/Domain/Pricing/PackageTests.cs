using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Tests.Domain.Pricing;

public sealed class PackageTests : OfficeTests
{
    private static readonly PackageInput Family = new("Family, 90 minutes", "family", 320.50m, 90, "Outdoors", ["25 photos", " ", "Gallery"]);

    [Fact]
    public async Task A_package_is_stored_exactly_and_its_type_is_found_by_name_in_any_case()
    {
        await AddTypesAsync();
        (await Office.Prices.CreatePackageAsync(Sam, Family, default)).Done();
        var package = Assert.Single(await Office.PriceQueries.PackagesAsync(Actor.Anonymous, false, default));
        Assert.Equal(("Family", 32050, 90, 0), (package.SessionType, package.Price, package.DurationMinutes, package.Position));
        Assert.Equal(["25 photos", "Gallery"], package.Included);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        var result = await Office.Prices.CreatePackageAsync(Sam, new PackageInput("", "nothing", -1, 0, Position: -1), default);
        Assert.Equal("name sessionType price durationMinutes position", result.Problem.Fields());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-0.01")]
    [InlineData("0.001")]
    [InlineData("100000000")]
    public async Task A_price_is_needed_and_fits_the_currency(string? price)
    {
        await AddTypesAsync();
        decimal? amount = price is null ? null : decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("price", (await Office.Prices.CreatePackageAsync(Sam, Family with { Price = amount }, default)).Problem.Fields());
    }

    [Fact]
    public async Task One_package_of_a_type_is_recommended_and_another_takes_it_over()
    {
        await AddTypesAsync();
        var first = (await Office.Prices.CreatePackageAsync(Sam, Family with { Recommended = true }, default)).Done();
        (await Office.Prices.CreatePackageAsync(Sam, Family with { Name = "Wedding day", SessionType = "Wedding", Recommended = true }, default)).Done();
        (await Office.Prices.CreatePackageAsync(Sam, Family with { Name = "Half day", Recommended = true }, default)).Done();
        Assert.Equal("Wedding day, Half day", await RecommendedAsync());
        (await Office.Prices.EditPackageAsync(Sam, first, Family with { Recommended = true }, null, default)).Done();
        Assert.Equal("Wedding day, Family, 90 minutes", await RecommendedAsync());
    }

    [Fact]
    public async Task An_archived_package_is_no_longer_recommended_or_offered()
    {
        await AddTypesAsync();
        var id = (await Office.Prices.CreatePackageAsync(Sam, Family with { Recommended = true }, default)).Done();
        (await Office.Prices.ArchivePackageAsync(Sam, id, true, default)).Done();
        Assert.Empty(await Office.PriceQueries.PackagesAsync(Clara, true, default));
        var package = Assert.Single(await Office.PriceQueries.PackagesAsync(Sam, true, default));
        Assert.Equal((true, false), (package.Archived, package.Recommended));
    }

    [Fact]
    public async Task The_packages_of_an_archived_type_are_not_offered()
    {
        var types = await AddTypesAsync();
        (await Office.Prices.CreatePackageAsync(Sam, Family, default)).Done();
        (await Office.Prices.ArchiveTypeAsync(Sam, types[1], true, default)).Done();
        Assert.Empty(await Office.PriceQueries.PackagesAsync(Actor.Anonymous, false, default));
    }

    [Fact]
    public async Task The_packages_of_a_type_are_put_in_order()
    {
        var types = await AddTypesAsync();
        var first = (await Office.Prices.CreatePackageAsync(Sam, Family, default)).Done();
        var second = (await Office.Prices.CreatePackageAsync(Sam, Family with { Name = "Half day" }, default)).Done();
        (await Office.Prices.OrderPackagesAsync(Sam, types[1], [second, first], default)).Done();
        Assert.Equal(["Half day", "Family, 90 minutes"], (await Office.PriceQueries.PackagesAsync(Sam, false, default)).Select(package => package.Name));
    }

    [Fact]
    public async Task Saving_a_package_keeps_its_description_and_what_it_includes()
    {
        await AddTypesAsync();
        var id = (await Office.Prices.CreatePackageAsync(Sam, Family, default)).Done();
        (await Office.Prices.EditPackageAsync(Sam, id, Family with { Price = 333 }, null, default)).Done();
        (await Office.Prices.ArchivePackageAsync(Sam, id, true, default)).Done();
        (await Office.Prices.ArchivePackageAsync(Sam, id, false, default)).Done();
        var package = Assert.Single(await Office.PriceQueries.PackagesAsync(Sam, false, default));
        Assert.Equal(("Outdoors", 33300, 2), (package.Description, package.Price, package.Included.Count));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        await AddTypesAsync();
        var id = (await Office.Prices.CreatePackageAsync(Sam, Family, default)).Done();
        var seen = (await Office.PriceQueries.PackagesAsync(Sam, false, default))[0].Version;
        (await Office.Prices.EditPackageAsync(Sam, id, Family with { Price = 1 }, seen, default)).Done();
        Assert.IsType<Stale>((await Office.Prices.EditPackageAsync(Ada, id, Family with { Price = 2 }, seen, default)).Problem);
    }

    private async Task<List<Guid>> AddTypesAsync() =>
    [
        (await Office.Prices.CreateTypeAsync(Sam, new SessionTypeInput("Wedding"), default)).Done(),
        (await Office.Prices.CreateTypeAsync(Sam, new SessionTypeInput("Family"), default)).Done(),
    ];

    private async Task<string> RecommendedAsync() =>
        string.Join(", ", (await Office.PriceQueries.PackagesAsync(Sam, true, default)).Where(package => package.Recommended).Select(package => package.Name));
}
