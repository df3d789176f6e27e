using System.Globalization;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>One line, whatever the text: its end gives way to an ellipsis where it is too wide.</summary>
internal static class Shortening
{
    public static ShapedLine Fit(string text, TextStyle style, float width, bool? rightToLeft = null)
    {
        var line = Shaper.Shape(text, style, rightToLeft);
        var starts = StringInfo.ParseCombiningCharacters(text.TrimEnd('…'));
        for (var kept = starts.Length - 1; line.Width > width && kept > 0; kept--)
            line = Shaper.Shape(text[..starts[kept]].TrimEnd() + "…", style, rightToLeft);
        return line;
    }
}
