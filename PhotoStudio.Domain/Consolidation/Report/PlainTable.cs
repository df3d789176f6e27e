using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>A table in plain text. Columns are as wide as what stands in them, so that none runs into the next; one that says nothing is left away.</summary>
internal sealed class PlainTable(params string[] heads)
{
    private const string Nothing = "-";
    private const int MostName = 34;
    private const int Gap = 2;

    private readonly List<string[]> rows = [];

    /// <summary>A name and its figures; <see cref="Count"/> writes them.</summary>
    public void Add(string name, params IEnumerable<string> figures) => rows.Add([PlainLines.Cut(name, MostName), .. figures]);

    public void WriteTo(StringBuilder text)
    {
        var kept = Enumerable.Range(0, heads.Length).Where(column => column == 0 || rows.Exists(row => row[column] != Nothing)).ToList();
        var widths = kept.ToDictionary(column => column, column => rows.Select(row => row[column].Length).Append(heads[column].Length).Max());
        foreach (var row in rows.Prepend(heads)) text.AppendJoin("", kept.Select(column => column == 0 ? row[0].PadRight(widths[0]) : row[column].PadLeft(widths[column] + Gap))).Append('\n');
    }

    public static string Count(int number) => number == 0 ? Nothing : number.ToString("N0", CultureInfo.InvariantCulture);
}
