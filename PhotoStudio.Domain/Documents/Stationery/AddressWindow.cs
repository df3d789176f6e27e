using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>What shows in the window of an envelope: the return line and the client.</summary>
internal static class AddressWindow
{
    private const int Lines = 6;
    private const int TightLines = 7;
    private const float TightLeading = 11;

    /// <returns>By how much a very long address pushes down what follows, points.</returns>
    public static float Draw(Sheet sheet, PaperGrid grid, PaperSeller seller, PaperClient client)
    {
        Return(sheet, grid, seller);
        var lines = Address(seller, client);
        var block = Block(client, lines, tight: false);
        var tight = Block(client, lines, tight: true);
        var fits = block.HeightAt(PaperGrid.ClientWidth) <= Lines * TypeScale.Body.Leading;
        (fits ? block : tight).Draw(sheet, grid.Left, PaperGrid.WindowTop, PaperGrid.ClientWidth);
        return fits ? 0 : Math.Max(0, tight.HeightAt(PaperGrid.ClientWidth) - TightLines * TightLeading);
    }

    private static void Return(Sheet sheet, PaperGrid grid, PaperSeller seller)
    {
        var text = string.Join(" · ", seller.Address.Take(2).Prepend(seller.Name).Select(line => Wrapping.Clean(line).Trim()));
        var line = Shortening.Fit(text, TypeScale.ReturnLine, PaperGrid.ClientWidth, rightToLeft: false);
        sheet.Line(line, grid.Left, PaperGrid.ReturnLine + TypeScale.ReturnLine.Baseline, TypeScale.ReturnLine.Colour);
    }

    private static Column Block(PaperClient client, IReadOnlyList<string> lines, bool tight)
    {
        var column = new Column().Text(client.Name, tight ? TypeScale.Strong.At(8.5f, TightLeading) : TypeScale.Strong);
        foreach (var line in lines) column.Text(line, tight ? TypeScale.Body.At(8.5f, TightLeading) : TypeScale.Body);
        return column;
    }

    /// <summary>Without the country where it is the studio's; a client without an address is known by the e-mail address.</summary>
    private static IReadOnlyList<string> Address(PaperSeller seller, PaperClient client)
    {
        var lines = client.Address.Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Count == 0) return client.Email is { Length: > 0 } email ? [email] : [];
        var home = seller.Address.Count > 2 && !seller.Address[^1].Any(char.IsDigit) ? seller.Address[^1].Trim() : null;
        return lines.Count > 2 && string.Equals(lines[^1], home, StringComparison.OrdinalIgnoreCase) ? lines[..^1] : lines;
    }
}
