using System.Globalization;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Features.Users;

/// <summary>Where on the users page somebody is. The address holds all of it, so that Back, reload and sharing work.</summary>
/// <param name="Open">The id of the person whose sheet is open, <see cref="New"/>, or <see cref="Many"/>.</param>
public sealed record UsersPlace(UserTab Tab, string? Search = null, int Page = 1, string? Open = null)
{
    public const string New = "new";
    public const string Many = "many";

    public string Url
    {
        get
        {
            var parts = new List<string>(4);
            if (Tab is not UserTab.All) parts.Add("tab=" + CamelCase.Of(Tab));
            if (!string.IsNullOrWhiteSpace(Search)) parts.Add("search=" + Uri.EscapeDataString(Search));
            if (Page > 1) parts.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
            if (Open is not null) parts.Add("open=" + Uri.EscapeDataString(Open));
            return parts.Count == 0 ? "/users" : "/users?" + string.Join('&', parts);
        }
    }

    /// <summary>The same list without a sheet.</summary>
    public string Closed => (this with { Open = null }).Url;

    public bool Invites => Open == New;

    /// <summary>People are chosen for a message to many.</summary>
    public bool Chooses => Open == Many;

    /// <summary>The open person, or null.</summary>
    public Guid? OpenId => Guid.TryParse(Open, out var id) ? id : null;

    public string UrlOf(Guid id) => (this with { Open = id.ToString() }).Url;

    public string UrlOf(int page) => (this with { Page = page, Open = Chooses ? Many : null }).Url;

    /// <summary>From the address; what it does not know is everybody.</summary>
    public static UsersPlace Read(string? tab, string? search, int? page, string? open) => new(
        Enum.GetValues<UserTab>().FirstOrDefault(known => CamelCase.Of(known) == tab), string.IsNullOrWhiteSpace(search) ? null : search.Trim(), Math.Clamp(page ?? 1, 1, 1_000_000), open);
}
