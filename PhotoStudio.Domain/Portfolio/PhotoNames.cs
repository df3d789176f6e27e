using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Names of uploaded files, made safe to show, to send in a header and to unpack anywhere.</summary>
public static class PhotoNames
{
    /// <summary>In UTF-16 units, ending included.</summary>
    public const int Most = 150;

    private const string Forbidden = "<>:\"/\\|?*";

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The ending that a content calls for, with its dot.</summary>
    public static string EndingOf(PhotoFormat format) => format switch
    {
        PhotoFormat.Jpeg => ".jpg",
        PhotoFormat.Png => ".png",
        PhotoFormat.Webp => ".webp",
    };

    public static string ContentTypeOf(PhotoFormat format) => format switch
    {
        PhotoFormat.Jpeg => "image/jpeg",
        PhotoFormat.Png => "image/png",
        PhotoFormat.Webp => "image/webp",
    };

    /// <summary>The last part of what the browser called the file, without what breaks a path, a header or a line, and with the true ending.</summary>
    public static string Clean(string? name, PhotoFormat format) => Stem(name) + EndingOf(format);

    /// <summary>A name for a folder or an archive, from a title.</summary>
    public static string Stem(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var text = WithoutOddities(last);
        var dot = text.LastIndexOf('.');
        if (dot > 0 && text.Length - dot <= 6) text = text[..dot];
        text = Cut(text.Trim(' ', '.', '_'), Most - 5).TrimEnd(' ', '.');
        if (text.Length == 0) return "photo";
        return Reserved.Contains(text.Split('.')[0].Trim()) ? "_" + text : text;
    }

    /// <summary>A name that no other in the archive has, whatever the case; it is added to those taken.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var dot = name.LastIndexOf('.');
        var (stem, ending) = dot > 0 ? (name[..dot], name[dot..]) : (name, "");
        var unique = name;
        for (var number = 2; !taken.Add(unique.Normalize(NormalizationForm.FormC).ToUpperInvariant()); number++) unique = $"{stem} ({number}){ending}";
        return unique;
    }

    private static string WithoutOddities(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var odd = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
            if (odd || rune == Rune.ReplacementChar) continue;
            clean.Append(Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Cuts between characters, never inside one.</summary>
    private static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var cut = new StringBuilder();
        foreach (var part in StringInfo.GetTextElementEnumerator(text).Parts())
        {
            if (cut.Length + part.Length > most) break;
            cut.Append(part);
        }

        return cut.ToString();
    }

    private static IEnumerable<string> Parts(this TextElementEnumerator elements)
    {
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }
}
