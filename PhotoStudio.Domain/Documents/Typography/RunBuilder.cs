using HarfBuzzSharp;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Gathers the glyphs of one run, turning font units into points.</summary>
internal sealed class RunBuilder(TextItem item, float size, int length)
{
    private const int ZeroWidth = 0x200C;

    private readonly List<ushort> glyphs = new(length);
    private readonly List<SKPoint> points = new(length);
    private readonly List<uint> clusters = new(length);
    private readonly float scale = size / item.Font.UnitsPerEm;
    private int pen;

    public void Add(ushort glyph, uint cluster, GlyphPosition place)
    {
        glyphs.Add(glyph);
        clusters.Add(cluster);
        points.Add(new SKPoint((pen + place.XOffset) * scale, -place.YOffset * scale));
        pen += place.XAdvance;
    }

    /// <summary>
    /// Marks where a letter made of several glyphs begins, with one that draws nothing. In a run from right to left its dots come
    /// first, and a reader that takes the place of the first glyph for that of the letter sees a gap, and in it a space.
    /// </summary>
    public void Anchor(uint cluster)
    {
        if (item.Font.GlyphOf(ZeroWidth) is not 0 and var glyph) Add(glyph, cluster, default);
    }

    public ShapedRun Build(byte[] utf8) =>
        new(item.Start, item.Font, size, utf8, [.. glyphs], [.. points], [.. clusters], pen * scale);
}
