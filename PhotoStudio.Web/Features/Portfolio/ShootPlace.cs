using System.Globalization;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>Which photographs of a shoot are shown; the address holds it.</summary>
public sealed record ShootPlace(Guid Id, PhotoTab Tab = PhotoTab.All, int Page = 1)
{
    public string Url
    {
        get
        {
            var parts = new List<string>(2);
            if (Tab is not PhotoTab.All) parts.Add("show=" + CamelCase.Of(Tab));
            if (Page > 1) parts.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
            return $"/portfolio/{Id}" + (parts.Count == 0 ? "" : "?" + string.Join('&', parts));
        }
    }

    public string UrlOf(int page) => (this with { Page = page }).Url;

    public string UrlOf(PhotoTab tab) => new ShootPlace(Id, tab).Url;

    public static ShootPlace Read(Guid id, string? show, int? page) =>
        new(id, Enum.GetValues<PhotoTab>().FirstOrDefault(known => CamelCase.Of(known) == show), Math.Clamp(page ?? 1, 1, 1_000_000));
}
