using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Site;

/// <summary>What an admin typed and chose for the public site; all of it: what is empty is cleared.</summary>
public sealed record SiteInput
{
    public string? HomeTitle { get; init; }

    public string? HomeText { get; init; }

    public string? AboutTitle { get; init; }

    public string? AboutText { get; init; }

    public string? ContactText { get; init; }

    public string? Notice { get; init; }

    public Guid? HeroPhotoId { get; init; }

    public Guid? AboutPhotoId { get; init; }

    public bool ShowEmail { get; init; } = true;

    public bool ShowPhone { get; init; } = true;

    public bool ShowAddress { get; init; } = true;
}

/// <summary>Checks the words of the public site.</summary>
public static class SiteCheck
{
    public const int MostTitle = 90;
    public const int MostLead = 300;
    public const int MostAbout = 6000;

    /// <summary>Checked values, or what is wrong with them.</summary>
    public static Result<SiteEdit> Check(SiteInput input)
    {
        var errors = new FieldErrors();
        var texts = new SiteTexts
        {
            HomeTitle = Line(errors, "homeTitle", input.HomeTitle, MostTitle),
            HomeText = Line(errors, "homeText", input.HomeText, MostLead),
            AboutTitle = Line(errors, "aboutTitle", input.AboutTitle, MostTitle),
            AboutText = errors.Text("aboutText", input.AboutText?.ReplaceLineEndings("\n"), MostAbout),
            ContactText = Line(errors, "contactText", input.ContactText, MostLead),
            Notice = Line(errors, "notice", input.Notice, MostLead),
        };
        var shown = new ContactShown { Email = input.ShowEmail, Phone = input.ShowPhone, Address = input.ShowAddress };
        return errors.ToProblem() is { } problem ? problem : new SiteEdit(texts, shown, input.HeroPhotoId, input.AboutPhotoId);
    }

    private static string? Line(FieldErrors errors, string field, string? text, int most) => errors.Text(field, text?.ReplaceLineEndings(" "), most);
}
