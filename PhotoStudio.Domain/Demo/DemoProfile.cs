using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Demo;

/// <summary>The studio of the demo.</summary>
internal static class DemoProfile
{
    public const string TimeZone = "Europe/Dublin";

    public static SettingsInput Settings { get; } = new()
    {
        Currency = "EUR",
        TimeZone = TimeZone,
        Culture = "en-IE",
        Paper = "A4",
        PricesIncludeTax = false,
        DefaultTaxRate = 23,
        TaxName = "VAT",
        Profile = new ProfileInput(
            "Northlight Studio", "Northlight Studio Ltd", "14 Mill Lane\nDublin 8\nIreland", "studio@northlight.example", "+353 1 555 0142",
            "https://northlight.example", "IE3333000LH", "Registered in Ireland, no. 000000. Director: Ines Moreau.", "#1f5f6b"),
        PaymentTexts = new PaymentTextsInput(
            "Thank you. Your gallery stays online for a year.", "By bank transfer, with the number of the invoice as the reference.", "IE29AIBK93115212345678", "AIBKIE2D"),
    };
}
