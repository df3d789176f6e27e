using System.Globalization;
using System.Reflection;

namespace PhotoStudio.Domain.Demo;

/// <summary>Reads the content files: a row a line, cells parted by <c>|</c>, <c>#</c> begins a remark.</summary>
internal static class DemoTable
{
    private static readonly Assembly Home = typeof(DemoTable).Assembly;

    public static IReadOnlyList<IReadOnlyList<string>> Read(string name)
    {
        using var stream = Home.GetManifestResourceStream($"PhotoStudio.Domain.Demo.Content.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
    }

    /// <summary>The cell, or null when it is empty or not there.</summary>
    public static string? Cell(this IReadOnlyList<string> row, int index) => index < row.Count && row[index].Length > 0 ? row[index] : null;

    public static int Number(this IReadOnlyList<string> row, int index) => int.Parse(row[index], CultureInfo.InvariantCulture);

    public static decimal Amount(this IReadOnlyList<string> row, int index) => decimal.Parse(row[index], CultureInfo.InvariantCulture);
}
