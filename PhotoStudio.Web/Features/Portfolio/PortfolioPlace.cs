using System.Globalization;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Where in the portfolio somebody is; the address holds all of it.</summary>
/// <param name="Visibility">Null: all shoots.</param>
/// <param name="Category">A category's slug; null: all.</param>
public sealed record PortfolioPlace(ShootVisibility? Visibility = null, string? Category = null, string? Search = null, ShootSort Sort = ShootSort.Newest, int Page = 1)
{
    public string Url
    {
        get
        {
            var parts = new List<string>(5);
            if (Visibility is { } tab) parts.Add("tab=" + CamelCase.Of(tab));
            if (Category is { } category) parts.Add("category=" + Uri.EscapeDataString(category));
            if (Search is { } search) parts.Add("search=" + Uri.EscapeDataString(search));
            if (Sort is not ShootSort.Newest) parts.Add("sort=" + CamelCase.Of(Sort));
            if (Page > 1) parts.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
            return parts.Count == 0 ? "/portfolio" : "/portfolio?" + string.Join('&', parts);
        }
    }

    /// <summary>True while something narrows the list.</summary>
    public bool Narrowed => Visibility is not null || Category is not null || Search is not null;

    /// <summary>True where dragging means something: what is found by words, or sorted otherwise, has no order of its own.</summary>
    public bool CanOrder => Sort is ShootSort.Order && Search is null;

    public string UrlOf(ShootVisibility? tab) => (this with { Visibility = tab, Page = 1 }).Url;

    /// <summary>A second press takes the category off.</summary>
    public string UrlOf(string category) => (this with { Category = Category == category ? null : category, Page = 1 }).Url;

    public string UrlOf(ShootSort sort) => (this with { Sort = sort, Page = 1 }).Url;

    public string UrlOf(int page) => (this with { Page = page }).Url;

    /// <summary>From the address; what it does not know is left out.</summary>
    public static PortfolioPlace Read(string? tab, string? category, string? search, string? sort, int? page) => new(
        Enum.GetValues<ShootVisibility>().Cast<ShootVisibility?>().FirstOrDefault(known => CamelCase.Of(known!.Value) == tab),
        string.IsNullOrWhiteSpace(category) ? null : category,
        string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
        Enum.GetValues<ShootSort>().FirstOrDefault(known => CamelCase.Of(known) == sort),
        Math.Clamp(page ?? 1, 1, 1_000_000));
}
