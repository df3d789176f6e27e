using System.Text;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Where a line may end: after a space, after a hyphen between letters, between Chinese or Japanese characters.</summary>
internal static class LineBreaks
{
    private const string NotFirst = "、。，．：；！？）」』】》〉〕ー々!?,.:;)]}”’»%";
    private const string NotLast = "（「『【《〈〔([{“‘«";

    /// <summary>The places (UTF-16 indexes) at which the text may be cut, in order, its end included.</summary>
    public static List<int> In(string text, string alsoAfter = "")
    {
        var places = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (Allowed(text, i) || alsoAfter.Contains(text[i - 1]))
                places.Add(i);
        if (text.Length > 0) places.Add(text.Length);
        return places;
    }

    private static bool Allowed(string text, int i)
    {
        var (before, after) = (text[i - 1], text[i]);
        if (char.IsLowSurrogate(after) || after == ' ') return false;
        if (before is ' ' or '\u200B' or '–' or '—') return true;
        if (before is '-' or '\u2010') return i > 1 && char.IsLetter(text[i - 2]) && char.IsLetter(after);
        return (IsIdeographic(before) || IsIdeographic(after)) && !NotFirst.Contains(after) && !NotLast.Contains(before) && before != '\u00A0' && after != '\u00A0';
    }

    private static bool IsIdeographic(char value) =>
        value is >= '\u2E80' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
}
