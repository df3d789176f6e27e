namespace PhotoStudio.Web.Features.Site;

/// <summary>Where the public pages are.</summary>
public static class SiteAddress
{
    public const string Home = "/";
    public const string Work = "/work";
    public const string Prices = "/prices";
    public const string Reviews = "/our-reviews";
    public const string About = "/about";
    public const string Contact = "/contact";

    /// <summary>Where somebody with a login asks for a session; anybody else signs in first and comes back there.</summary>
    public const string Ask = "/my/request";

    public static string Category(string slug) => $"{Work}/in/{Uri.EscapeDataString(slug)}";

    public static string Shoot(string slug) => $"{Work}/{Uri.EscapeDataString(slug)}";

    public static string PricesOf(string sessionType) => $"{Prices}?type={Uri.EscapeDataString(sessionType)}";

    /// <summary>The form with this package chosen.</summary>
    public static string AskFor(Guid packageId) => $"{Ask}?package={packageId}";
}
