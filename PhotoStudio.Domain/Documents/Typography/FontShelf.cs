namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Which font draws a character: a fixed order, the same on every machine. Fonts open when first needed.</summary>
internal static class FontShelf
{
    private static readonly Lazy<FontFile> Newsreader = Font("Newsreader-Light");

    private static readonly Lazy<FontFile>[] Others =
        [Font("NotoSansDevanagari-Regular"), Font("NotoSansThai-Regular"), Font("NotoSansSC-Regular"), Font("NotoSansKR-Regular")];

    private static readonly Lazy<FontFile>[] Regular =
        [Font("Inter-Regular"), Font("NotoSansArabic-Regular"), Font("NotoSansHebrew-Regular"), .. Others];

    private static readonly Lazy<FontFile>[] SemiBold =
        [Font("Inter-SemiBold"), Font("NotoSansArabic-SemiBold"), Font("NotoSansHebrew-SemiBold"), .. Others];

    /// <summary>
    /// The fonts to try for a text, in order. The display face is taken only when it has all of the text: a name or an amount is
    /// never set in two of them.
    /// </summary>
    public static ReadOnlySpan<Lazy<FontFile>> For(Typeface typeface, string text) => typeface switch
    {
        Typeface.Regular => Regular,
        Typeface.SemiBold => SemiBold,
        Typeface.Display => HasAll(Newsreader.Value, text) ? new[] { Newsreader } : Regular,
    };

    private static bool HasAll(FontFile font, string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!font.Has(rune.Value))
                return false;
        return true;
    }

    private static Lazy<FontFile> Font(string name) => new(() => FontFile.Open(name));
}
