using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>How shoots and files are spoken of.</summary>
public static class PortfolioWords
{
    private const decimal Step = 1000;
    private static readonly string[] Units = ["bytes", "KB", "MB", "GB", "TB"];

    /// <summary>"28 photos", "1 photo", "No photo yet".</summary>
    public static string Photos(int count, StudioFormat format) => count switch { 0 => "No photo yet", 1 => "1 photo", _ => $"{format.Count(count)} photos" };

    /// <summary>"24 MB", "1.9 GB": as file managers say it, thousands by thousands.</summary>
    public static string Size(long bytes, StudioFormat format)
    {
        decimal size = bytes;
        var unit = 0;
        for (; size >= 999.5m && unit < Units.Length - 1; unit++) size /= Step;
        return $"{size.ToString(unit >= 3 && size < 100 ? "N1" : "N0", format.Culture)} {Units[unit]}";
    }

    /// <summary>Who can see a shoot, with its pictogram.</summary>
    public static (string Glyph, string Word) Seen(ShootVisibility visibility, int clients, StudioFormat format) => visibility switch
    {
        ShootVisibility.Public => (Glyph.Eye, "Public"),
        ShootVisibility.Private => (Glyph.Lock, "Private"),
        ShootVisibility.Shared => (Glyph.People, Clients(clients, format)),
    };

    public static string Clients(int count, StudioFormat format) => count == 1 ? "1 client" : $"{format.Count(count)} clients";

    /// <summary>The tab of a visibility.</summary>
    public static string Tab(ShootVisibility? visibility) => visibility is not { } one ? "All" : one switch
    {
        ShootVisibility.Public => "Public",
        ShootVisibility.Private => "Private",
        ShootVisibility.Shared => "With clients",
    };

    public static string Sort(ShootSort sort) => sort switch
    {
        ShootSort.Newest => "Newest first",
        ShootSort.Title => "By title",
        ShootSort.Order => "As on the site",
    };

    /// <summary>"NL_4701" of "NL_4701.jpg".</summary>
    public static string Bare(string fileName) => Path.GetFileNameWithoutExtension(fileName);
}
