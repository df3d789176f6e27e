using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>The head of a first page: logo or name on the left, who and where on the axis.</summary>
internal static class Letterhead
{
    private const float LogoTop = 50.5f;
    private const float LogoWidth = 176;
    private const float LogoHeight = 44;
    private const float NameTop = 46.6f;
    private const float SenderTop = 48;
    private const int SenderLines = 6;

    public static void Draw(Sheet sheet, PaperGrid grid, PaperSeller seller)
    {
        if (seller.Logo is { } bytes && Logo.Read(bytes) is { } image)
            new Picture(image, LogoWidth, LogoHeight).Draw(sheet, grid.Left, LogoTop, LogoWidth);
        else
            Name(seller.Name, grid.Axis - grid.Left - 16).Draw(sheet, grid.Left, NameTop, grid.Axis - grid.Left - 16);
        new Text(string.Join('\n', Sender(seller)), TypeScale.Detail) { MostLines = SenderLines }.Draw(sheet, grid.Axis, SenderTop, grid.ZoneWidth);
    }

    /// <summary>One line, smaller where it must be, then two.</summary>
    private static Text Name(string name, float width)
    {
        var style = Shrinking.ToFit(name, TypeScale.Wordmark, width, smallest: 15);
        return Shaper.Width(name, style) <= width ? new Text(name, style) : new Text(name, TypeScale.Wordmark.At(15, 18)) { MostLines = 2 };
    }

    private static IEnumerable<string> Sender(PaperSeller seller) =>
        new[] { seller.Payee }.Concat(seller.Address).Append(seller.Email).Append(seller.Phone).OfType<string>().Where(line => line.Trim().Length > 0);
}
