using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>The fonts of one document, each cut down to what its pages use.</summary>
internal sealed class FontSet : IDisposable
{
    private readonly Dictionary<FontFile, SKTypeface> typefaces = [];
    private readonly Dictionary<(FontFile, float), SKFont> fonts = [];

    public FontSet(IEnumerable<ShapedRun> runs)
    {
        var subsets = new Dictionary<FontFile, FontSubset>();
        foreach (var run in runs)
        {
            if (!subsets.TryGetValue(run.Font, out var subset)) subsets[run.Font] = subset = new FontSubset(run.Font);
            subset.Include(run);
        }
        foreach (var (font, subset) in subsets) typefaces[font] = subset.ToTypeface();
    }

    /// <summary>Without hinting and with linear metrics: otherwise glyphs are set to whole points and copied words fall apart.</summary>
    public SKFont Of(ShapedRun run)
    {
        if (fonts.TryGetValue((run.Font, run.Size), out var font)) return font;
        font = new SKFont(typefaces[run.Font], run.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, BaselineSnap = false };
        return fonts[(run.Font, run.Size)] = font;
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values) font.Dispose();
        foreach (var typeface in typefaces.Values) typeface.Dispose();
    }
}
