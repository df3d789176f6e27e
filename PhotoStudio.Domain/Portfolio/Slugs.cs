using System.Text;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Words for public addresses: small letters and digits of any script, parted by dashes.</summary>
internal static class Slugs
{
    public const int Most = 80;

    /// <summary>The address of a text; <paramref name="otherwise"/> when nothing of it can stand in one.</summary>
    public static string Of(string text, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var rune in SearchText.Of(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length >= Most) break;
        }

        var cut = slug.ToString().Trim('-');
        return cut.Length == 0 ? otherwise : cut;
    }

    /// <summary>The first of slug, slug-2, slug-3 that is not taken.</summary>
    public static string Free(string slug, ICollection<string> taken)
    {
        var free = slug;
        for (var number = 2; taken.Contains(free); number++) free = $"{slug}-{number}";
        return free;
    }
}
