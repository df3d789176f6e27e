using System.Text;

namespace PhotoStudio.Domain.Common;

/// <summary>Text that anybody may have sent, in a normal form. What is no character of Unicode (half a surrogate pair, U+FFFE) would make the runtime throw; it becomes U+FFFD.</summary>
public static class WellFormed
{
    public static string Normal(this string text, NormalizationForm form) => (text.EnumerateRunes().Any(IsNone) || HasLoneSurrogate(text) ? Mended(text) : text).Normalize(form);

    private static bool IsNone(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool HasLoneSurrogate(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return true;
            at++;
        }

        return false;
    }

    /// <summary>Runes of half pairs are U+FFFD already.</summary>
    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) mended.Append((IsNone(rune) ? Rune.ReplacementChar : rune).ToString());
        return mended.ToString();
    }
}
