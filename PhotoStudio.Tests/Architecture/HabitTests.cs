using System.Text.RegularExpressions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Architecture;

public sealed partial class HabitTests
{
    private static readonly string[] FoldersOfMoney = ["PhotoStudio.Domain/Sessions", "PhotoStudio.Domain/Invoicing", "PhotoStudio.Domain/Payments", "PhotoStudio.Domain/Pricing", "PhotoStudio.Domain/Common"];

    [Fact]
    public void The_time_comes_from_the_clock_of_the_host() => Empty(Hits(WallClock(), Code()));

    [Fact]
    public void Money_is_never_a_floating_point_number() =>
        Empty(Hits(FloatingPoint(), Code().Where(file => FoldersOfMoney.Any(file.IsIn) && !file.IsIn("PhotoStudio.Domain/Invoicing/Paper"))));

    [Fact]
    public void Nothing_waits_by_blocking_a_thread() => Empty(Hits(Blocking(), Code()));

    [Fact]
    public void No_exception_is_swallowed() => Empty(SwallowedIn(Code()));

    [Fact]
    public void Nothing_is_left_for_later() => Empty(Hits(LeftOver(), Code().Concat(SourceFile.All.Where(file => file.IsIn("PhotoStudio.Tests") && file.EndsWith(".cs") && !file.EndsWith("HabitTests.cs")))));

    [Theory]
    [InlineData("var now = DateTime.Now;", true)]
    [InlineData("var now = DateTimeOffset.UtcNow;", true)]
    [InlineData("var now = clock.GetUtcNow();", false)]
    public void The_test_of_clocks_tells_right_from_wrong(string line, bool wrong) => Assert.Equal(wrong, WallClock().IsMatch(line));

    [Theory]
    [InlineData("task.Wait();", true)]
    [InlineData("var x = LoadAsync().Result;", true)]
    [InlineData("var result = await reference.Result;", false)]
    public void The_test_of_blocking_tells_right_from_wrong(string line, bool wrong) => Assert.Equal(wrong, Blocking().IsMatch(line));

    [Theory]
    [InlineData("catch (Exception)\n{\n}", true)]
    [InlineData("catch\n{\n    return null;\n}", true)]
    [InlineData("catch (Exception failure)\n{\n    logger.LogError(failure, \"Not sent.\");\n}", false)]
    [InlineData("catch\n{\n    turn.Dispose();\n    throw;\n}", false)]
    [InlineData("catch (IOException)\n{\n    return null;\n}", false)]
    public void The_test_of_swallowing_tells_right_from_wrong(string code, bool wrong) =>
        Assert.Equal(wrong, SwallowedIn([new SourceFile("x.cs", code.Split('\n'))]).Any());

    private static IEnumerable<SourceFile> Code() => SourceFile.Product(".cs").Concat(SourceFile.Product(".razor"));

    private static IEnumerable<string> Hits(Regex wrong, IEnumerable<SourceFile> files) => files.SelectMany(file => file.Lines
        .Select((line, index) => (line, index))
        .Where(row => wrong.IsMatch(row.line))
        .Select(row => $"{file}:{row.index + 1}: {row.line.Trim()}"));

    /// <summary>A catch of everything must throw on, or at least pass the exception to something: a log, a message, a page.</summary>
    private static IEnumerable<string> SwallowedIn(IEnumerable<SourceFile> files) => files.SelectMany(file => CatchAll().Matches(file.Text)
        .Where(match => match.Groups["name"] is var name && !(match.Groups["body"].Value.Contains("throw", StringComparison.Ordinal)
            || (name.Success && match.Groups["body"].Value.Contains(name.Value, StringComparison.Ordinal))))
        .Select(match => $"{file}: {match.Value.Split('\n')[0]}"));

    private static void Empty(IEnumerable<string> wrong) => Assert.Equal("", string.Join('\n', wrong));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|Today|UtcNow)\b")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\b(float|double|Single|Double)\b(?!\s*quote)")]
    private static partial Regex FloatingPoint();

    [GeneratedRegex(@"^(?!.*\bawait\b).*(\)\.Result\b|Task\.Result\b)|\.Wait\(\)|\.GetAwaiter\(\)\.GetResult\(\)|Thread\.Sleep|\basync void\b")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"catch(?:\s*\((?:System\.)?Exception(?:\s+(?<name>\w+))?\))?\s*\n\s*\{(?<body>[^}]*)\}")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b|[Cc]oming soon")]
    private static partial Regex LeftOver();
}
