using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Settings;

/// <summary>The sentences about settings that a user may see.</summary>
public static class SettingsProblems
{
    public static Invalid CurrencyFixed(string code) => new("currency", $"The currency stays {code}: something was quoted, booked or issued in it.");

    public static Invalid LogoTooLarge() => new("logo", "This file is larger than 2 MB. Save the logo smaller and choose it again.");

    public static Invalid LogoUnreadable() => new("logo", "This is no PNG or JPEG picture. Save the logo as one of them and choose it again.");

    public static Invalid LogoTooManyPixels() => new("logo", "This picture has more than 40 million pixels. Save the logo smaller and choose it again.");
}
