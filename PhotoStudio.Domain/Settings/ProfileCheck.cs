using System.Text.RegularExpressions;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Settings;

/// <summary>Checks who the studio is.</summary>
internal static partial class ProfileCheck
{
    public static StudioProfile Check(FieldErrors errors, ProfileInput input, StudioProfile present) => new()
    {
        Name = errors.RequiredText("name", input.Name, 200, "The studio needs a name."),
        LegalName = errors.Text("legalName", input.LegalName, 200),
        Address = errors.Text("address", input.Address, 500),
        Email = Email(errors, input.Email),
        Phone = errors.Text("phone", input.Phone, 50),
        Website = Website(errors, input.Website),
        TaxId = errors.Text("taxId", input.TaxId, 50),
        LegalFoot = errors.Text("legalFoot", input.LegalFoot, 500),
        AccentColour = Colour(errors, input.AccentColour) ?? present.AccentColour,
        LogoId = present.LogoId,
    };

    private static string? Email(FieldErrors errors, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        errors.AddIf(!EmailAddress.TryRead(text, out var email), "email", "That is not an e-mail address. Write it like studio@example.com.");
        return email?.Text;
    }

    /// <summary>A web address as it is written; an error under <c>website</c> when it is none.</summary>
    public static string? Website(FieldErrors errors, string? text)
    {
        var site = errors.Text("website", text, 200);
        if (site is null) return null;
        var whole = site.Contains("://", StringComparison.Ordinal) ? site : "https://" + site;
        var known = Uri.TryCreate(whole, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Contains('.', StringComparison.Ordinal);
        errors.AddIf(!known, "website", "That is not a web address. Write it like northlight.example.");
        return site;
    }

    private static string? Colour(FieldErrors errors, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var colour = text.Trim().ToLowerInvariant();
        errors.AddIf(!ColourForm().IsMatch(colour), "accentColour", "Write a colour as # and six digits, like #1f5f6b.");
        return colour;
    }

    [GeneratedRegex("^#[0-9a-f]{6}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ColourForm();
}
