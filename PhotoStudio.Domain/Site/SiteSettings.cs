using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Site;

/// <summary>The one row of what the public site says and shows (id <see cref="RowId"/>). Empty until an admin first saves it; until then the site has words of its own.</summary>
[Audited(AuditArea.Settings, "public site", Title = null)]
public sealed class SiteSettings : Entity
{
    public static readonly Guid RowId = new("00000000-0000-7000-8000-000000000002");

    private SiteSettings() => Id = RowId;

    public SiteTexts Texts { get; private set; } = new();

    /// <summary>The photograph that fills the home page; null, or no longer public: the newest featured one.</summary>
    public Guid? HeroPhotoId { get; private set; }

    /// <summary>The photograph beside the words about the studio; null, or no longer public: none.</summary>
    public Guid? AboutPhotoId { get; private set; }

    public ContactShown Shown { get; private set; } = new();

    public static SiteSettings Fresh(Actor actor, DateTime now)
    {
        var site = new SiteSettings();
        site.Created(actor, now);
        return site;
    }

    /// <summary>Takes checked values.</summary>
    public void Edit(SiteEdit edit, Actor actor, DateTime now)
    {
        (Texts, Shown) = (edit.Texts, edit.Shown);
        (HeroPhotoId, AboutPhotoId) = (edit.HeroPhotoId, edit.AboutPhotoId);
        Touch(actor, now);
    }
}

/// <summary>The words of the public site: plain text, an empty line parts paragraphs. What is null has words of the program, or is left out.</summary>
public sealed record SiteTexts
{
    /// <summary>The large line on the home page.</summary>
    public string? HomeTitle { get; init; }

    /// <summary>One or two sentences under it; also what search engines show.</summary>
    public string? HomeText { get; init; }

    public string? AboutTitle { get; init; }

    public string? AboutText { get; init; }

    /// <summary>Above the contact form: when and how the studio answers.</summary>
    public string? ContactText { get; init; }

    /// <summary>Stands at the top of every public page while it is there.</summary>
    public string? Notice { get; init; }
}

/// <summary>Which of the studio's contact data visitors see.</summary>
public sealed record ContactShown
{
    public bool Email { get; init; } = true;

    public bool Phone { get; init; } = true;

    public bool Address { get; init; } = true;
}

/// <summary>Checked values for <see cref="SiteSettings.Edit"/>.</summary>
public sealed record SiteEdit(SiteTexts Texts, ContactShown Shown, Guid? HeroPhotoId, Guid? AboutPhotoId);
