using System.Globalization;

namespace PhotoStudio.Domain.Settings;

/// <summary>A colour by lightness (0-1), chroma and hue (radians), so that lightness can be set without changing how the hue is seen.</summary>
internal readonly record struct Oklch(double L, double C, double H)
{
    /// <summary>From <c>#rrggbb</c>.</summary>
    public static Oklch FromHex(string hex)
    {
        var (r, g, b) = (Linear(hex, 1), Linear(hex, 3), Linear(hex, 5));
        var l = Math.Cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.Cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.Cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.Sqrt(a * a + bb * bb), Math.Atan2(bb, a));
    }

    /// <summary>As <c>#rrggbb</c>; what the screen cannot show is clipped channel by channel.</summary>
    public string ToHex()
    {
        var (a, b) = (C * Math.Cos(H), C * Math.Sin(H));
        var l = Cube(L + 0.3963377774 * a + 0.2158037573 * b);
        var m = Cube(L - 0.1055613458 * a - 0.0638541728 * b);
        var s = Cube(L - 0.0894841775 * a - 1.2914855480 * b);
        var red = Byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        var green = Byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        var blue = Byte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return string.Create(CultureInfo.InvariantCulture, $"#{red:x2}{green:x2}{blue:x2}");
    }

    private static double Cube(double value) => value * value * value;

    internal static double Linear(string hex, int start)
    {
        var value = int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static int Byte(double linear)
    {
        var clipped = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * Math.Pow(clipped, 1 / 2.4) - 0.055));
    }
}
