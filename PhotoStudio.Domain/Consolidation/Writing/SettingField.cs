using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>A setting that older keys can fill in. <paramref name="Usual"/> is what a fresh studio has: anything else was chosen here and stays.</summary>
internal sealed record SettingField(string Name, string[] Keys, string? Usual, int Most, Func<StudioSettings, string?> Read, Func<StudioSettings, string?, SettingsEdit> With)
{
    public static readonly IReadOnlyList<SettingField> All =
    [
        new("Studio name", ["studio_name", "business_name", "company_name", "site_name", "name"], new StudioProfile().Name, 200, s => s.Profile.Name, (s, v) => new SettingsEdit { Profile = s.Profile with { Name = v ?? new StudioProfile().Name } }),
        new("Studio e-mail", ["studio_email", "business_email", "contact_email", "company_email", "email"], null, 254, s => s.Profile.Email, (s, v) => new SettingsEdit { Profile = s.Profile with { Email = v } }),
        new("Studio phone", ["studio_phone", "business_phone", "contact_phone", "company_phone", "phone"], null, 50, s => s.Profile.Phone, (s, v) => new SettingsEdit { Profile = s.Profile with { Phone = v } }),
        new("Studio address", ["studio_address", "business_address", "company_address", "address"], null, 500, s => s.Profile.Address, (s, v) => new SettingsEdit { Profile = s.Profile with { Address = v } }),
        new("Tax id", ["tax_id", "vat_id", "tax_number", "vat_number"], null, 50, s => s.Profile.TaxId, (s, v) => new SettingsEdit { Profile = s.Profile with { TaxId = v } }),
        new("Notes on invoices", ["invoice_notes", "invoice_footer", "invoice_terms"], null, 2000, s => s.Invoices.Notes, (s, v) => new SettingsEdit { Invoices = s.Invoices with { Notes = v } }),
        new("Payment instructions", ["payment_instructions", "payment_info", "bank_details"], null, 1000, s => s.Invoices.PaymentInstructions, (s, v) => new SettingsEdit { Invoices = s.Invoices with { PaymentInstructions = v } }),
    ];

    /// <summary>The setting that an older key means, or null.</summary>
    public static SettingField? Of(string key) => All.FirstOrDefault(field => field.Keys.Contains(key.Trim().ToLowerInvariant()));

    /// <summary>The value as it can be stored, or null when it cannot.</summary>
    public string? Check(string? text)
    {
        var value = text?.Trim();
        if (string.IsNullOrEmpty(value) || value.Length > Most) return null;
        return Most == EmailAddress.MostLength && !EmailAddress.TryRead(value, out _) ? null : value;
    }
}
