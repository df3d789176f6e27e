using System.Xml.Linq;
using Microsoft.Net.Http.Headers;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Site;

/// <summary>What search engines ask for: which pages there are, and which are none of theirs.</summary>
public static class SiteApi
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Pages = [SiteAddress.Home, SiteAddress.Work, SiteAddress.Prices, SiteAddress.Reviews, SiteAddress.About, SiteAddress.Contact];

    /// <summary>What begins like this is for people with a login.</summary>
    private static readonly string[] Private =
        ["/account", "/api", "/clients", "/error", "/expenses", "/health", "/invoices", "/invoicing", "/messages", "/my", "/not-found", "/openapi", "/overview", "/portfolio",
         "/pricing", "/review/", "/reviews", "/sessions", "/settings", "/setup", "/users"];

    public static void MapSite(this IEndpointRouteBuilder routes)
    {
        var site = routes.MapGroup("").ExcludeFromDescription();
        site.MapGet("/robots.txt", Robots);
        site.MapGet("/sitemap.xml", SitemapAsync);
    }

    private static IResult Robots(StudioAddress address, HttpResponse response)
    {
        Keep(response);
        return Results.Text($"User-agent: *\n{string.Concat(Private.Select(path => $"Disallow: {path}\n"))}\nSitemap: {address.Link("/sitemap.xml")}\n", "text/plain");
    }

    private static async Task<IResult> SitemapAsync(PublicPortfolioQueries portfolio, StudioAddress address, HttpResponse response, CancellationToken cancel)
    {
        var categories = await portfolio.CategoriesAsync(cancel);
        var shoots = await portfolio.AddressesAsync(cancel);
        var urls = Pages.Select(page => Url(address.Link(page)))
            .Concat(categories.Select(category => Url(address.Link(SiteAddress.Category(category.Slug)))))
            .Concat(shoots.Select(shoot => Url(address.Link(SiteAddress.Shoot(shoot.Slug)), shoot.UpdatedAt)));
        Keep(response);
        return Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement(Sitemaps + "urlset", urls)}", "application/xml");
    }

    private static XElement Url(string address, DateTime? changed = null) => new(
        Sitemaps + "url", new XElement(Sitemaps + "loc", address), changed is { } day ? new XElement(Sitemaps + "lastmod", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null);

    private static void Keep(HttpResponse response) => response.Headers[HeaderNames.CacheControl] = "public, max-age=3600";
}
