using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>How the studio's messages look: its name, its colour, and what stands at the foot.</summary>
/// <param name="Studio">The studio's name, over the message and under it.</param>
/// <param name="Accent">#rrggbb, dark enough for white text.</param>
/// <param name="Address">The studio's address in one line; null when it has none.</param>
/// <param name="Language">IETF tag of the text.</param>
public sealed record MailLook(string Studio, string Accent, string? Address, string Language)
{
    public static MailLook Of(StudioSettings settings) => new(
        settings.Profile.Name,
        AccentScale.From(settings.Profile.AccentColour).Light.Fill,
        settings.Profile.Address is { } address ? string.Join(", ", address.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : null,
        settings.Culture);
}
