using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Hosting;

/// <summary>Reads the <c>Setup:</c> values, which count at the first start only.</summary>
internal static class FirstRowsReader
{
    public static FirstAdminOptions? Admin(OptionReader reader)
    {
        var (email, password) = (reader.Text("Setup:AdminEmail"), reader.Text("Setup:AdminPassword"));
        if (email is null && password is null) return null;
        if (email is null || password is null)
            reader.Refuse("Setup:AdminEmail and Setup:AdminPassword are set together or not at all.");
        else if (!EmailAddress.TryRead(email, out _))
            reader.Refuse($"Setup:AdminEmail is \"{email}\". Allowed: an e-mail address like ada@example.com.");
        else if (PasswordRules.ProblemOf(password, email) is { } problem)
            reader.Refuse($"Setup:AdminPassword cannot be used. Allowed: {problem}");
        return new FirstAdminOptions(email ?? "", password ?? "");
    }

    public static FirstRowsOptions Rows(OptionReader reader)
    {
        var currency = reader.Known("Setup:Currency", text => Currency.IsKnown(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null, "a currency of ISO 4217, like EUR or USD.");
        var zone = reader.Known("Setup:TimeZone", Region.ReadZone, "an IANA zone, like Europe/Dublin.");
        var culture = reader.Known("Setup:Culture", Region.ReadCulture, "a culture of a country, like en-US or de-DE.");
        PaperSize? paper = reader.Text("Setup:Paper") is null ? null : reader.Choice("Setup:Paper", PaperSize.Letter);
        return new FirstRowsOptions(currency, zone ?? Region.ReadZone(TimeZoneInfo.Local.Id), culture, paper);
    }
}
