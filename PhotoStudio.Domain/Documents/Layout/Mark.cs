using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>Something at its final place on a sheet. Points from the top left corner.</summary>
internal abstract record Mark;

internal sealed record TextMark(ShapedLine Line, float X, float Baseline, SKColor Colour) : Mark;

internal sealed record RuleMark(float X, float Y, float Width, float Height, SKColor Colour) : Mark;

/// <summary>A filled path, its own origin at (X, Y), its units enlarged: whole numbers make a small file.</summary>
internal sealed record PathMark(SKPath Path, float X, float Y, float Width, float Scale, SKColor Colour) : Mark;

internal sealed record ImageMark(SKImage Image, float X, float Y, float Width, float Height) : Mark;

/// <summary>A word turned about its centre; the baseline lies <c>Drop</c> below it.</summary>
internal sealed record WordMark(ShapedLine Line, float CentreX, float CentreY, float Drop, float Degrees, SKColor Colour) : Mark;
