using PhotoStudio.Domain.Site;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Words of the public site that older keys can fill in, while there are none.</summary>
internal sealed record SiteField(string Name, string[] Keys, int Most, Func<SiteTexts, string?> Read, Func<SiteTexts, string?, SiteTexts> With)
{
    public static readonly IReadOnlyList<SiteField> All =
    [
        new("Title of the home page", ["home_title", "hero_title", "site_home_title"], SiteCheck.MostTitle, t => t.HomeTitle, (t, v) => t with { HomeTitle = v }),
        new("Text of the home page", ["home_text", "hero_subtitle", "hero_text", "tagline", "site_tagline"], SiteCheck.MostLead, t => t.HomeText, (t, v) => t with { HomeText = v }),
        new("Title of About", ["about_title", "site_about_title"], SiteCheck.MostTitle, t => t.AboutTitle, (t, v) => t with { AboutTitle = v }),
        new("Text of About", ["about", "about_text", "about_us", "about_content", "bio", "studio_bio", "site_about"], SiteCheck.MostAbout, t => t.AboutText, (t, v) => t with { AboutText = v }),
        new("Text of Contact", ["contact_text", "contact_message"], SiteCheck.MostLead, t => t.ContactText, (t, v) => t with { ContactText = v }),
    ];

    public static SiteField? Of(IReadOnlyList<string> keys) => keys.Select(key => All.FirstOrDefault(field => field.Keys.Contains(key))).FirstOrDefault(field => field is not null);

    /// <summary>Plain words alone: markup would be shown as it is written.</summary>
    public string? Form(string text)
    {
        var plain = Most == SiteCheck.MostAbout ? text.ReplaceLineEndings("\n") : text.ReplaceLineEndings(" ");
        return plain.Length > Most || plain.Contains('<', StringComparison.Ordinal) ? null : plain;
    }

    /// <summary>The same site with other words.</summary>
    public SiteEdit Edit(SiteSettings site, string? value) => new(With(site.Texts, value), site.Shown, site.HeroPhotoId, site.AboutPhotoId);
}
