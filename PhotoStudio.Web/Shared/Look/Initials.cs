using System.Globalization;

namespace PhotoStudio.Web.Shared.Look;

/// <summary>Up to two letters that stand for a name, in any script.</summary>
public static class Initials
{
    public static string Of(string? name)
    {
        var words = (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) return "–";
        var first = First(words[0]);
        return words.Length == 1 || IsHan(first) ? first : first + First(words[^1]);
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.InvariantCulture);

    private static bool IsHan(string text) => text[0] is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';
}
