using System.Globalization;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Cuts a text into lines of a width: at the allowed places, and anywhere in a word that is wider than the line.</summary>
internal static class Wrapping
{
    /// <summary>The lines, shaped. Line feeds in the text end a line; an empty line stays empty.</summary>
    /// <param name="alsoAfter">Characters after which a line may end besides the usual places.</param>
    public static List<ShapedLine> Wrap(string text, TextStyle style, float width, string alsoAfter = "")
    {
        var lines = new List<ShapedLine>();
        foreach (var paragraph in Clean(text).Split('\n')) WrapParagraph(lines, paragraph.Trim(' '), style, width, alsoAfter);
        return lines;
    }

    /// <summary>Line ends become line feeds; tabs and other controls, which no font draws, become spaces.</summary>
    public static string Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return lines.Any(c => char.IsControl(c) && c != '\n') ? string.Concat(lines.Select(c => char.IsControl(c) && c != '\n' ? ' ' : c)) : lines;
    }

    private static void WrapParagraph(List<ShapedLine> lines, string text, TextStyle style, float width, string alsoAfter)
    {
        var right = Bidi.StartsRight(text);
        var whole = Shaper.Shape(text, style, right);
        while (whole.Width > width)
        {
            var (line, used) = FirstLine(text, style, width, right, alsoAfter);
            lines.Add(line);
            text = text[used..].TrimStart(' ');
            whole = Shaper.Shape(text, style, right);
        }
        lines.Add(whole);
    }

    private static (ShapedLine Line, int Used) FirstLine(string text, TextStyle style, float width, bool right, string alsoAfter)
    {
        (ShapedLine, int)? best = null;
        foreach (var place in LineBreaks.In(text, alsoAfter))
        {
            var line = Shaper.Shape(text[..place].TrimEnd(' '), style, right);
            if (line.Width > width) break;
            best = (line, place);
        }
        return best ?? CutWord(text, style, width, right);
    }

    /// <summary>As many whole characters as fit, one at least.</summary>
    private static (ShapedLine Line, int Used) CutWord(string text, TextStyle style, float width, bool right)
    {
        var used = StringInfo.GetNextTextElementLength(text);
        var line = Shaper.Shape(text[..used], style, right);
        while (used < text.Length)
        {
            var next = used + StringInfo.GetNextTextElementLength(text.AsSpan(used));
            var longer = Shaper.Shape(text[..next], style, right);
            if (longer.Width > width) break;
            (line, used) = (longer, next);
        }
        return (line, used);
    }
}
