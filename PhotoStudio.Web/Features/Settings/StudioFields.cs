using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>What is typed about the studio.</summary>
public sealed record StudioFields
{
    public string? Name { get; set; } = "";

    public string? LegalName { get; set; } = "";

    public string? Address { get; set; } = "";

    public string? Email { get; set; } = "";

    public string? Phone { get; set; } = "";

    public string? Website { get; set; } = "";

    public string? TaxId { get; set; } = "";

    public string? LegalFoot { get; set; } = "";

    public string? AccentColour { get; set; } = "";

    public static StudioFields Of(StudioProfile profile) => new()
    {
        Name = profile.Name,
        LegalName = profile.LegalName ?? "",
        Address = profile.Address ?? "",
        Email = profile.Email ?? "",
        Phone = profile.Phone ?? "",
        Website = profile.Website ?? "",
        TaxId = profile.TaxId ?? "",
        LegalFoot = profile.LegalFoot ?? "",
        AccentColour = profile.AccentColour,
    };

    public ProfileInput ToInput() => new(Name, LegalName, Address, Email, Phone, Website, TaxId, LegalFoot, AccentColour);
}
