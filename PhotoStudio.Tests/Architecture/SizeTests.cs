using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Architecture;

public sealed class SizeTests
{
    [Fact]
    public void No_file_is_over_250_lines()
    {
        var tooLong = SourceFile.All.Where(file => file.Lines.Count > 250).Select(file => $"{file}: {file.Lines.Count} lines");
        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData(".cs", 35, 90)]
    [InlineData(".razor", 50, 140)]
    public void Files_of_the_product_stay_small(string ending, int median, int mostOfNinetyPercent)
    {
        var lengths = SourceFile.Product(ending).Select(file => file.Length).Order().ToList();
        Assert.True(lengths.Count > 50, $"Only {lengths.Count} files were found: the test looks in the wrong place.");
        Assert.InRange(lengths[lengths.Count / 2], 1, median);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, mostOfNinetyPercent);
    }

    [Fact]
    public void Code_inside_a_page_stays_under_70_lines()
    {
        var tooLong = SourceFile.Product(".razor").Select(file => (file, Lines: CodeLines(file))).Where(code => code.Lines >= 70);
        Assert.Empty(tooLong);
    }

    /// <summary>Lines from <c>@code</c> to the brace that ends it, which stands at the margin.</summary>
    private static int CodeLines(SourceFile file)
    {
        var begin = file.Lines.ToList().FindIndex(line => line.StartsWith("@code", StringComparison.Ordinal));
        if (begin < 0) return 0;
        var length = file.Lines.Skip(begin).TakeWhile(line => line.TrimEnd() != "}").Count();
        return length;
    }
}
