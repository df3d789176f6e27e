using MudBlazor;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Shared.Theme;

/// <summary>MudBlazor's theme, from the same accent that the pages' own styles use. Its colours follow the page's theme by floats.css.</summary>
public static class StudioTheme
{
    private static readonly string[] Ui = ["Inter", "Inter Fallback", "system-ui", "sans-serif"];

    public static MudTheme Of(AccentScale accent)
    {
        var theme = new MudTheme
        {
            PaletteLight = new PaletteLight { Primary = accent.Light.Fill, PrimaryContrastText = accent.Light.OnFill, PrimaryDarken = accent.Light.Hover, RippleOpacity = 0, HoverOpacity = .04 },
            PaletteDark = new PaletteDark { Primary = accent.Dark.Fill, PrimaryContrastText = accent.Dark.OnFill, PrimaryDarken = accent.Dark.Hover, RippleOpacity = 0, HoverOpacity = .04 },
            LayoutProperties = new LayoutProperties { DefaultBorderRadius = "7px", DrawerWidthLeft = "216px" },
        };
        (theme.Typography.Default.FontFamily, theme.Typography.Default.FontSize, theme.Typography.Default.LineHeight) = (Ui, ".875rem", "1.43");
        (theme.Typography.Button.FontFamily, theme.Typography.Button.TextTransform, theme.Typography.Button.FontWeight) = (Ui, "none", "500");
        for (var elevation = 1; elevation < theme.Shadows.Elevation.Length; elevation++)
            theme.Shadows.Elevation[elevation] = elevation <= 8 ? "var(--float-1)" : "var(--float-2)";
        return theme;
    }
}
