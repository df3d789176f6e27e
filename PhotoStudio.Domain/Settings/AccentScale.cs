using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Settings;

/// <summary>The colours of one theme that come from the studio's accent, each <c>#rrggbb</c>.</summary>
/// <param name="Fill">Ground of the one filled button.</param>
/// <param name="Hover">The same under the pointer.</param>
/// <param name="Text">Links.</param>
/// <param name="Soft">Ground of what is chosen.</param>
/// <param name="Line">Borders of what is chosen, past steps.</param>
/// <param name="OnFill">Text on <paramref name="Fill"/>.</param>
public sealed record AccentColours(string Fill, string Hover, string Text, string Soft, string Line, string OnFill);

/// <summary>
/// The colours that follow from the one that a studio chooses. They keep its hue, cap its chroma and fix their own lightness,
/// so that whatever is chosen can be read: text on them, and they as text, never fall under 4.5 : 1.
/// </summary>
public sealed partial record AccentScale(AccentColours Light, AccentColours Dark)
{
    public const string Default = "#1f5f6b";

    /// <summary>True for <c>#rrggbb</c>.</summary>
    public static bool IsColour(string? text) => text is not null && Hex().IsMatch(text);

    /// <summary>From <c>#rrggbb</c>; anything else gives the default scale.</summary>
    public static AccentScale From(string? hex)
    {
        var accent = Oklch.FromHex(IsColour(hex) ? hex! : Default);
        return new AccentScale(
            new AccentColours(
                At(accent, .46, .16), At(accent, .40, .16), At(accent, .44, .16), At(accent, .955, .03, .22), At(accent, .80, .08, .5), "#ffffff"),
            new AccentColours(
                At(accent, .76, .13), At(accent, .82, .13), At(accent, .80, .12), At(accent, .285, .05, .4), At(accent, .45, .08, .7), "#111111"));
    }

    private static string At(Oklch accent, double lightness, double mostChroma, double share = 1) =>
        (accent with { L = lightness, C = Math.Min(accent.C * share, mostChroma) }).ToHex();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
