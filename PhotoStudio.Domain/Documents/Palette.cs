using SkiaSharp;

namespace PhotoStudio.Domain.Documents;

/// <summary>The colours on paper. All are solid, all can be read from a black and white printer.</summary>
public static class Palette
{
    public static readonly SKColor Ink = new(0x1B, 0x1B, 0x1B);
    public static readonly SKColor Ink2 = new(0x54, 0x54, 0x54);

    /// <summary>The lightest colour for text.</summary>
    public static readonly SKColor Ink3 = new(0x6B, 0x6B, 0x6B);

    public static readonly SKColor Hairline = new(0xB6, 0xB6, 0xB6);
    public static readonly SKColor Stop = new(0x94, 0x16, 0x17);
    public static readonly SKColor StopTint = new(0xF6, 0xE3, 0xE1);

    private static readonly SKColor Default = new(0x1F, 0x5F, 0x6B);

    /// <summary>The accent as the colour of the large figure: ink where it would be hard to read on white.</summary>
    public static SKColor Figure(string accent) => Contrast(Read(accent)) < 4.5 ? Ink : Read(accent);

    /// <summary>The accent as the colour of the rule over the figure.</summary>
    public static SKColor FigureRule(string accent) => Contrast(Read(accent)) < 3 ? Ink : Read(accent);

    private static SKColor Read(string accent) => SKColor.TryParse(accent, out var colour) ? colour.WithAlpha(255) : Default;

    /// <summary>Contrast with white, by WCAG.</summary>
    private static double Contrast(SKColor colour) =>
        1.05 / (0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue) + 0.05);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
