using System.Collections.Concurrent;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Keeps short shaped lines: labels stand on every document, and figures are measured before they are drawn.</summary>
internal static class ShapeCache
{
    private const int MostLines = 4096;
    private const int LongestText = 80;

    private static readonly ConcurrentDictionary<(string Text, Typeface Typeface, float Size, bool Right), ShapedLine> Lines = new();

    public static ShapedLine Get(string text, TextStyle style, bool right, Func<string, TextStyle, bool, ShapedLine> shape)
    {
        if (text.Length > LongestText) return shape(text, style, right);
        var key = (text, style.Typeface, style.Size, right);
        if (Lines.TryGetValue(key, out var known)) return known;
        if (Lines.Count >= MostLines) Lines.Clear();
        return Lines[key] = shape(text, style, right);
    }
}
