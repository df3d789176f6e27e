namespace PhotoStudio.Web.Shared.Look;

/// <summary>Whether a title can be set in the display face. One letter it lacks, and the whole title is set in the other: never two faces in a line.</summary>
public static class Display
{
    /// <summary>The face has Latin letters, figures and their punctuation.</summary>
    public static bool Covers(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
            if (!Covers(rune.Value)) return false;
        return true;
    }

    /// <summary>The class for a heading: empty, or "ui".</summary>
    public static string Class(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (!Covers(text)) return "ui";
        return "";
    }

    private static bool Covers(int code) => code switch
    {
        >= 0x20 and <= 0x7e or >= 0xa0 and <= 0x130 or >= 0x134 and <= 0x148 or >= 0x14a and <= 0x151 or >= 0x154 and <= 0x17e => true,
        0x131 or 0x18f or 0x192 or 0x152 or 0x153 or 0x259 or 0x2bc or 0x2009 or 0x202f or 0x20ac or 0x2122 or 0x2212 => true,
        0x1a0 or 0x1a1 or 0x1af or 0x1b0 or >= 0x1fa and <= 0x21b or >= 0x1e80 and <= 0x1e85 or 0x1e9e => true,
        0x2013 or 0x2014 or >= 0x2018 and <= 0x201a or >= 0x201c and <= 0x201e or 0x2022 or 0x2026 or 0x2032 or 0x2033 or 0x2039 or 0x203a or 0x2044 => true,
        _ => false,
    };
}
