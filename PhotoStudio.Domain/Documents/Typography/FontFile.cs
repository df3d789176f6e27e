using System.Collections.Concurrent;
using HarfBuzzSharp;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>One font of ours, opened once and then only read: safe to shape with from many threads.</summary>
internal sealed class FontFile
{
    private readonly ConcurrentDictionary<int, ushort> glyphs = new();
    private readonly Blob blob;

    private FontFile(string name, Blob blob)
    {
        (Name, this.blob) = (name, blob);
        blob.MakeImmutable();
        Face = new Face(blob, 0);
        UnitsPerEm = Face.UnitsPerEm;
        Face.MakeImmutable();
        Shaping = new Font(Face);
        Shaping.SetScale(UnitsPerEm, UnitsPerEm);
        Shaping.SetFunctionsOpenType();
    }

    public string Name { get; }

    public Face Face { get; }

    /// <summary>Measures in the font's own units, <see cref="UnitsPerEm"/> to the em.</summary>
    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    public ReadOnlySpan<byte> Bytes => blob.AsSpan();

    /// <summary>The glyph that the character map gives, 0 when it has none.</summary>
    public ushort GlyphOf(int character) =>
        glyphs.GetOrAdd(character, static (value, font) => font.TryGetNominalGlyph((uint)value, out var glyph) ? (ushort)glyph : (ushort)0, Shaping);

    public bool Has(int character) => GlyphOf(character) != 0;

    /// <summary>Reads a font of this folder that is embedded in the assembly.</summary>
    public static FontFile Open(string name)
    {
        using var stream = typeof(FontFile).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        return new FontFile(name, Blob.FromStream(stream));
    }
}
