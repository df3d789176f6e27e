using PhotoStudio.Web.Features.Portfolio;

namespace PhotoStudio.Tests.Web.Portfolio;

public sealed class PortfolioWordsTests : OfficeScreen
{
    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(24_400_000, "24 MB")]
    [InlineData(999_600_000, "1.0 GB")]
    [InlineData(1_900_000_000, "1.9 GB")]
    [InlineData(214_600_000_000, "215 GB")]
    public void Sizes_are_said_as_file_managers_say_them(long bytes, string said) => Assert.Equal(said, PortfolioWords.Size(bytes, Format));

    [Theory]
    [InlineData(0, "No photo yet")]
    [InlineData(1, "1 photo")]
    [InlineData(31408, "31,408 photos")]
    public void Photos_are_counted_in_words(int count, string said) => Assert.Equal(said, PortfolioWords.Photos(count, Format));

    [Theory]
    [InlineData("public", "wedding", " sea ", "title", 3, "/portfolio?tab=public&category=wedding&search=sea&sort=title&page=3")]
    [InlineData("nonsense", null, "", "nonsense", -4, "/portfolio")]
    public void The_address_holds_where_somebody_is_and_forgives_nonsense(string tab, string? category, string search, string sort, int page, string url) =>
        Assert.Equal(url, PortfolioPlace.Read(tab, category, search, sort, page).Url);
}
