using System.Globalization;
using Microsoft.AspNetCore.Components;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Features.Site;

/// <summary>What the public pages share: the request, who looks, the studio's words and its way of writing money and days.</summary>
public abstract class SitePage : ComponentBase
{
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    [CascadingParameter] protected StudioFormat Format { get; set; } = default!;

    [CascadingParameter] protected SiteView Words { get; set; } = SiteView.Empty;

    [CascadingParameter(Name = "StudioName")] protected string Studio { get; set; } = "PhotoStudio";

    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    protected CancellationToken Cancel => Http.RequestAborted;

    protected Actor Actor => ClaimsActor.Of(Http.User);

    /// <summary>A page of a list, of an address that anybody may have typed.</summary>
    protected static Paging PageOf(string? number, int size) =>
        new(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1, size);

    /// <summary>An address with the page in it; the first page has none.</summary>
    protected static string WithPage(string path, int page) =>
        page <= 1 ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={page.ToString(CultureInfo.InvariantCulture)}";
}
