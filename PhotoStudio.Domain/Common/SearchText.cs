using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Common;

/// <summary>The normal form of what is searched, compared or kept unique: trimmed, NFKD without accents, upper-case invariant. No database collation is relied on.</summary>
public static class SearchText
{
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrWhiteSpace(part)) continue;
            if (text.Length > 0) text.Append(' ');
            Append(text, part.Trim());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string part)
    {
        foreach (var rune in part.Normal(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            text.Append(Rune.ToUpperInvariant(rune).ToString());
        }
    }
}
