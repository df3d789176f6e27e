using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>Turns a line of text into placed glyphs. What is measured is what is drawn.</summary>
internal static class Shaper
{
    // Without a language of its own HarfBuzz asks the process, and the bytes would depend on the machine.
    private static readonly Language Neutral = new("und");
    private static readonly Feature[] Features = [Feature.Parse("kern=1"), Feature.Parse("calt=0")];

    [ThreadStatic]
    private static Buffer? scratch;

    public static ShapedLine Shape(string text, TextStyle style, bool? rightToLeft = null)
    {
        if (text.Length == 0) return ShapedLine.Empty;
        return ShapeCache.Get(text, style, rightToLeft ?? Bidi.StartsRight(text), ShapeNew);
    }

    public static float Width(string text, TextStyle style) => Shape(text, style).Width;

    private static ShapedLine ShapeNew(string text, TextStyle style, bool right)
    {
        var runs = new List<ShapedRun>();
        var width = 0f;
        foreach (var item in Itemizer.Items(text, style.Typeface, right))
        {
            var run = Shape(text, item, style.Size);
            runs.Add(run);
            width += run.Width;
        }
        return new ShapedLine(text, runs, width);
    }

    private static ShapedRun Shape(string text, TextItem item, float size)
    {
        var buffer = scratch ??= new Buffer();
        buffer.Reset();
        buffer.AddUtf16(text.AsSpan(), item.Start, item.Length);
        buffer.Direction = item.IsRight ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = Neutral;
        buffer.GuessSegmentProperties();
        item.Font.Shaping.Shape(buffer, Features);
        return Collect(buffer, text.AsSpan(item.Start, item.Length), item, size);
    }

    private static ShapedRun Collect(Buffer buffer, ReadOnlySpan<char> text, TextItem item, float size)
    {
        var infos = buffer.GetGlyphInfoSpan();
        var places = buffer.GetGlyphPositionSpan();
        var run = new RunBuilder(item, size, infos.Length);
        var offsets = Utf8Offsets(text);
        for (var i = 0; i < infos.Length; i++)
        {
            var cluster = infos[i].Cluster;
            var opensPair = i + 1 < infos.Length && infos[i + 1].Cluster == cluster && (i == 0 || infos[i - 1].Cluster != cluster);
            if (opensPair && item.IsRight) run.Anchor(offsets[cluster - item.Start]);
            run.Add((ushort)infos[i].Codepoint, offsets[cluster - item.Start], places[i]);
        }
        return run.Build(Utf8(text));
    }

    private static byte[] Utf8(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    private static uint[] Utf8Offsets(ReadOnlySpan<char> text)
    {
        var offsets = new uint[text.Length];
        var (at, bytes) = (0, 0u);
        foreach (var rune in text.EnumerateRunes())
        {
            for (var i = 0; i < rune.Utf16SequenceLength; i++) offsets[at++] = bytes;
            bytes += (uint)rune.Utf8SequenceLength;
        }
        return offsets;
    }
}
