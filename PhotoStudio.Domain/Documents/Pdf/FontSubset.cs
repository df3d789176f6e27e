using System.Runtime.CompilerServices;
using System.Text;
using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>The part of a font that one document uses: a file of a few kilobytes with the glyph ids of the whole one.</summary>
internal sealed class FontSubset(FontFile font)
{
    private static readonly string[] Unneeded = ["GSUB", "GPOS", "GDEF", "STAT", "BASE", "gasp", "DSIG"];
    private static readonly ConditionalWeakTable<FontFile, StrongBox<nint>> Prepared = [];

    private readonly SortedSet<int> characters = [];
    private readonly SortedSet<ushort> glyphs = [];

    /// <summary>Notes what a run draws. Glyphs that the character map gives come with their characters.</summary>
    public void Include(ShapedRun run)
    {
        var mapped = new HashSet<ushort>();
        foreach (var rune in Encoding.UTF8.GetString(run.Utf8).EnumerateRunes())
        {
            characters.Add(rune.Value);
            mapped.Add(font.GlyphOf(rune.Value));
        }
        foreach (var glyph in run.Glyphs)
            if (!mapped.Contains(glyph))
                glyphs.Add(glyph);
    }

    /// <summary>The subset, or the whole font where HarfBuzz cannot make one: larger, and as right.</summary>
    public SKTypeface ToTypeface()
    {
        var source = Prepared.GetValue(font, static file => new StrongBox<nint>(HarfBuzzSubset.Preprocess(file.Face.Handle))).Value;
        var input = Describe();
        var subset = HarfBuzzSubset.Subset(source, input);
        HarfBuzzSubset.DestroyInput(input);
        using var data = subset == 0 ? SKData.CreateCopy(font.Bytes) : Copy(subset);
        return SKTypeface.FromData(data);
    }

    private nint Describe()
    {
        var input = HarfBuzzSubset.CreateInput();
        HarfBuzzSubset.SetFlags(input, HarfBuzzSubset.Flags);
        var (wanted, extra, dropped) = (HarfBuzzSubset.Characters(input), HarfBuzzSubset.Glyphs(input), HarfBuzzSubset.Set(input, HarfBuzzSubset.DropTables));
        foreach (var character in characters) HarfBuzzSubset.Add(wanted, (uint)character);
        foreach (var glyph in glyphs) HarfBuzzSubset.Add(extra, glyph);
        foreach (var tag in Unneeded) HarfBuzzSubset.Add(dropped, (uint)(tag[0] << 24 | tag[1] << 16 | tag[2] << 8 | tag[3]));
        return input;
    }

    private static SKData Copy(nint face)
    {
        var blob = HarfBuzzSubset.Blob(face);
        var data = SKData.CreateCopy(HarfBuzzSubset.Data(blob, out var length), length);
        HarfBuzzSubset.DestroyBlob(blob);
        HarfBuzzSubset.DestroyFace(face);
        return data;
    }
}
