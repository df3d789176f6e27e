using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Overview;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Shell;

/// <summary>One tab of the navigation. <paramref name="Key"/> is the letter after G that goes there.</summary>
public sealed record NavPlace(string Text, string Href, string Icon, char Key, bool AdminOnly = false)
{
    private static readonly NavPlace[] All =
    [
        new("Overview", "/overview", Glyph.Overview, 'o'),
        new("Portfolio", "/portfolio", Glyph.Portfolio, 'p'),
        new("Sessions", "/sessions", Glyph.Camera, 's'),
        new("Invoicing", "/invoicing", Glyph.Invoice, 'i'),
        new("Expenses", "/expenses", Glyph.Wallet, 'e'),
        new("Pricing", "/pricing", Glyph.Tag, 'r'),
        new("Users", "/users", Glyph.People, 'u', AdminOnly: true),
        new("Settings", "/settings", Glyph.Settings, 't', AdminOnly: true),
    ];

    /// <summary>How many things in this tab wait for a decision.</summary>
    public int CountOf(Waiting waiting) => Href switch
    {
        "/sessions" => waiting.Requests,
        "/invoicing" or "/invoices" => waiting.Overdue,
        "/users" => waiting.Users,
        _ => 0,
    };

    /// <summary>The tabs in their fixed order, those only that this person may open.</summary>
    public static IReadOnlyList<NavPlace> For(Actor actor) => [.. All.Where(place => actor.IsAdmin || !place.AdminOnly)];
}
