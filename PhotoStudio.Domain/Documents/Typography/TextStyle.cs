using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>How a text is set; size and leading in points.</summary>
public sealed record TextStyle(Typeface Typeface, float Size, float Leading, SKColor Colour)
{
    private (float Ascent, float Descent) Metrics => Typeface switch
    {
        Typeface.Regular or Typeface.SemiBold => (0.9688f, 0.2412f),
        Typeface.Display => (0.735f, 0.265f),
    };

    /// <summary>From the top of a line's leading to its baseline.</summary>
    public float Baseline => (Leading - (Metrics.Ascent + Metrics.Descent) * Size) / 2 + Metrics.Ascent * Size;

    public TextStyle In(SKColor colour) => this with { Colour = colour };

    public TextStyle At(float size, float leading) => this with { Size = size, Leading = leading };
}
