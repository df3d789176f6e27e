using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>One font of ours, opened once and then only read: safe to shape with from many threads.</summary>
internal sealed class FontFile
{
    private readonly ConcurrentDictionary<int, ushort> glyphs = new();
    // Pinned for good: HarfBuzz reads the font where it lies (and Blob.FromStream does not keep it there).
    private readonly byte[] bytes;

    private FontFile(string name, byte[] bytes)
    {
        (Name, this.bytes) = (name, bytes);
        using var blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes.Length, MemoryMode.ReadOnly);
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

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>The glyph that the character map gives, 0 when it has none.</summary>
    public ushort GlyphOf(int character) =>
        glyphs.GetOrAdd(character, static (value, font) => font.TryGetNominalGlyph((uint)value, out var glyph) ? (ushort)glyph : (ushort)0, Shaping);

    public bool Has(int character) => GlyphOf(character) != 0;

    /// <summary>Reads a font of this folder that is embedded in the assembly.</summary>
    public static FontFile Open(string name)
    {
        using var stream = typeof(FontFile).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.ReadExactly(bytes);
        return new FontFile(name, bytes);
    }
}
