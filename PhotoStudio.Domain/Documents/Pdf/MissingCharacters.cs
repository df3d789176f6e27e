using System.Text;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>Tells the log which characters came out as an empty box, so that a font can be added.</summary>
internal static class MissingCharacters
{
    public static void Report(IEnumerable<ShapedRun> runs, string title, ILogger? logger)
    {
        if (logger is null) return;
        var missing = runs.Where(run => run.Glyphs.Contains((ushort)0)).SelectMany(In).Distinct().Order().ToList();
        if (missing.Count > 0) logger.LogWarning("{Document}: no font has {Characters}", title, string.Join(", ", missing));
    }

    private static IEnumerable<string> In(ShapedRun run) => Encoding.UTF8.GetString(run.Utf8).EnumerateRunes()
        .Where(rune => !run.Font.Has(rune.Value)).Select(rune => $"U+{rune.Value:X4}");
}
