using System.Text;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Theme;

/// <summary>The studio's accent as rules that stand in each page after tokens.css.</summary>
public static class AccentStyle
{
    public static string Of(AccentScale accent)
    {
        var css = new StringBuilder();
        Append(css, ":root", accent.Light);
        Append(css, ":root[data-theme=dark]", accent.Dark);
        return css.ToString();
    }

    private static void Append(StringBuilder css, string selector, AccentColours colours) => css
        .Append(selector).Append("{--accent:").Append(colours.Fill).Append(";--accent-hover:").Append(colours.Hover).Append(";--accent-text:").Append(colours.Text)
        .Append(";--accent-soft:").Append(colours.Soft).Append(";--accent-line:").Append(colours.Line).Append(";--on-accent:").Append(colours.OnFill).Append('}');
}
