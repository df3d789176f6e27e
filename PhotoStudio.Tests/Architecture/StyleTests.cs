using System.Text.RegularExpressions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Architecture;

/// <summary>The style sheets of the office and of clients are on every live page: a class that two of them use for two things breaks one of the two.</summary>
public sealed partial class StyleTests
{
    private static readonly string[] OnTheirOwn = ["site.css", "public.css"];

    [Fact]
    public void A_class_gets_its_looks_in_one_sheet()
    {
        var sheets = SourceFile.All.Where(file => file.IsIn("PhotoStudio.Web/wwwroot/css") && !OnTheirOwn.Any(file.EndsWith)).ToList();
        Assert.True(sheets.Count > 20);
        var twice = sheets.SelectMany(sheet => ClassesOf(sheet.Text).Distinct().Select(name => (name, sheet.Path))).GroupBy(use => use.name).Where(uses => uses.Count() > 1);
        Assert.Empty(twice.Select(uses => $"{uses.Key}: {string.Join(", ", uses.Select(use => use.Path))}"));
    }

    [Fact]
    public void The_test_of_classes_tells_a_class_alone_from_one_within_another() =>
        Assert.Equal([".a", ".b", ".c"], ClassesOf("/* .x { } */ .a, .b { color: red; } .a .y, p.z, .w:hover { } @media (max-width: 1px) { .c { } }"));

    private static IEnumerable<string> ClassesOf(string css) => Rule().Matches(Comment().Replace(css, ""))
        .SelectMany(rule => rule.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)).Where(selector => Alone().IsMatch(selector));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"([^{}]+)\{")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\.[\w-]+$")]
    private static partial Regex Alone();
}
