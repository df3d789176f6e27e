using System.Globalization;
using System.Text;
using PhotoStudio.Domain.Consolidation.Reading;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>Lines of plain text, none wider than a window of a hundred columns.</summary>
internal static class PlainLines
{
    public const int Width = 100;
    private const int MostStart = 50;

    /// <summary>Text broken between words; the lines after the first begin under <paramref name="start"/>'s end.</summary>
    /// <param name="text">Where it is written.</param>
    /// <param name="start">What the first line begins with.</param>
    /// <param name="words">The rest. A word that is wider than the window is broken too.</param>
    public static void Append(StringBuilder text, string start, string words)
    {
        if (start.Length > MostStart)
        {
            text.AppendJoin('\n', Parts(start, Width)).Append('\n');
            start = "    ";
        }

        var line = new StringBuilder(start);
        var empty = true;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, Width - start.Length)))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(' ', start.Length);
                empty = true;
            }

            if (!empty) line.Append(' ');
            line.Append(word);
            empty = false;
        }

        text.Append(line).Append('\n');
    }

    /// <summary>No pair of characters that are one letter is torn.</summary>
    private static IEnumerable<string> Parts(string text, int most)
    {
        for (var part = RowReader.Cut(text, most); part.Length > 0; part = RowReader.Cut(text, most))
        {
            yield return part;
            text = text[part.Length..];
        }
    }

    /// <summary>What somebody wrote, as one line: a terminal obeys what is no letter.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    public static string Cut(string text, int most) => text.Length <= most ? text : RowReader.Cut(text, most - 3) + "...";

    /// <summary>"1 row", "2,465 rows".</summary>
    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
