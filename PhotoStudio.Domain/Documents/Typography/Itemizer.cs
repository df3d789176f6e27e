using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>A stretch of text of one direction and one font, in UTF-16 units.</summary>
internal readonly record struct TextItem(int Start, int Length, int Level, FontFile Font)
{
    public bool IsRight => Level % 2 == 1;
}

/// <summary>Cuts a line into stretches that can be shaped: direction first, fonts within a direction.</summary>
internal static class Itemizer
{
    /// <summary>The stretches, from left to right.</summary>
    public static List<TextItem> Items(string text, Typeface typeface, bool right)
    {
        var levels = Bidi.Levels(text, right);
        var fonts = FontShelf.For(typeface, text);
        var items = new List<TextItem>();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var last = items.Count > 0 ? items[^1] : default;
            var font = Font(rune, fonts, last.Font);
            var continues = items.Count > 0 && last.Level == levels[at] && last.Font == font;
            if (continues) items[^1] = last with { Length = last.Length + rune.Utf16SequenceLength };
            else items.Add(new TextItem(at, rune.Utf16SequenceLength, levels[at], font));
            at += rune.Utf16SequenceLength;
        }
        Bidi.Reorder(items, item => item.Level);
        return items;
    }

    private static FontFile Font(Rune rune, ReadOnlySpan<Lazy<FontFile>> fonts, FontFile? before)
    {
        if (before is not null && Clings(rune) && (before.Has(rune.Value) || IsInvisible(rune))) return before;
        foreach (var font in fonts)
            if (font.Value.Has(rune.Value))
                return font.Value;
        return fonts[0].Value;
    }

    /// <summary>Marks, joiners and spaces stay in the font of what they follow.</summary>
    private static bool Clings(Rune rune) => IsInvisible(rune) || Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
