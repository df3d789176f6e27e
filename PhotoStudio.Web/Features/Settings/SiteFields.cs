using PhotoStudio.Domain.Site;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>What is typed and chosen for the public site.</summary>
public sealed record SiteFields
{
    public string? HomeTitle { get; set; } = "";

    public string? HomeText { get; set; } = "";

    public string? AboutTitle { get; set; } = "";

    public string? AboutText { get; set; } = "";

    public string? ContactText { get; set; } = "";

    public string? Notice { get; set; } = "";

    public Guid? HeroPhotoId { get; set; }

    public Guid? AboutPhotoId { get; set; }

    public bool ShowEmail { get; set; }

    public bool ShowPhone { get; set; }

    public bool ShowAddress { get; set; }

    public static SiteFields Of(SiteView site) => new()
    {
        HomeTitle = site.Texts.HomeTitle ?? "",
        HomeText = site.Texts.HomeText ?? "",
        AboutTitle = site.Texts.AboutTitle ?? "",
        AboutText = site.Texts.AboutText ?? "",
        ContactText = site.Texts.ContactText ?? "",
        Notice = site.Texts.Notice ?? "",
        HeroPhotoId = site.HeroPhotoId,
        AboutPhotoId = site.AboutPhotoId,
        ShowEmail = site.Shown.Email,
        ShowPhone = site.Shown.Phone,
        ShowAddress = site.Shown.Address,
    };

    public SiteInput ToInput() => new()
    {
        HomeTitle = HomeTitle,
        HomeText = HomeText,
        AboutTitle = AboutTitle,
        AboutText = AboutText,
        ContactText = ContactText,
        Notice = Notice,
        HeroPhotoId = HeroPhotoId,
        AboutPhotoId = AboutPhotoId,
        ShowEmail = ShowEmail,
        ShowPhone = ShowPhone,
        ShowAddress = ShowAddress,
    };
}
