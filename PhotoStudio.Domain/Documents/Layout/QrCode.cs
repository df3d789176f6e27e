using QRCoder;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>A QR symbol without its quiet zone, level M, drawn as one path.</summary>
public sealed class QrCode : Block
{
    private const int QuietZone = 4;
    private const int LargestVersion = 13;
    private readonly SKPath path;
    private readonly float side;
    private readonly int modules;

    private QrCode(QRCodeData code, float side)
    {
        this.side = side;
        modules = code.ModuleMatrix.Count - 2 * QuietZone;
        path = Path(code, modules);
    }

    /// <summary>The symbol of some bytes, or null where its modules would be too small to scan.</summary>
    /// <param name="side">Points; 85 is 30 mm.</param>
    public static QrCode? Of(byte[] content, float side)
    {
        if (content.Length > 331) return null;
        using var generator = new QRCodeGenerator();
        var code = generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
        return code.Version <= LargestVersion ? new QrCode(code, side) : null;
    }

    public override float NaturalWidth => side;

    public override float HeightAt(float width) => side;

    public override void Draw(Sheet sheet, float x, float y, float width) => sheet.Add(new PathMark(path, x, y, side, side / modules, SKColors.Black));

    private static SKPath Path(QRCodeData code, int modules)
    {
        using var builder = new SKPathBuilder();
        for (var row = 0; row < modules; row++)
            for (var start = 0; start < modules; start++)
            {
                var end = start;
                while (end < modules && code.ModuleMatrix[row + QuietZone][end + QuietZone]) end++;
                if (end > start) builder.AddRect(SKRect.Create(start, row, end - start, 1), SKPathDirection.Clockwise);
                start = Math.Max(start, end);
            }
        return builder.Detach();
    }
}
