using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>The settings that older keys can fill in.</summary>
internal static class SettingFields
{
    private static readonly StudioProfile Profile = new();
    private static readonly MoneyRules Money = new();
    private static readonly InvoiceRules Invoices = new();
    private static readonly SessionRulesSettings Sessions = new();

    public static readonly IReadOnlyList<SettingField> All =
    [
        OfProfile("Studio name", ["studio_name", "business_name", "company_name", "site_name", "name"], Profile.Name, SettingForms.Text(200), p => p.Name, (p, v) => p with { Name = v ?? Profile.Name }),
        OfProfile("Name on invoices", ["legal_name", "studio_legal_name", "business_legal_name", "company_legal_name"], null, SettingForms.Text(200), p => p.LegalName, (p, v) => p with { LegalName = v }),
        OfProfile("Studio e-mail", ["studio_email", "business_email", "contact_email", "company_email", "email"], null, SettingForms.Email, p => p.Email, (p, v) => p with { Email = v }),
        OfProfile("Studio phone", ["studio_phone", "business_phone", "contact_phone", "company_phone", "phone"], null, SettingForms.Text(50), p => p.Phone, (p, v) => p with { Phone = v }),
        OfProfile("Studio address", ["studio_address", "business_address", "contact_address", "company_address", "address"], null, SettingForms.Text(500), p => p.Address, (p, v) => p with { Address = v }),
        OfProfile("Website", ["website", "site_url", "website_url", "studio_website", "business_website", "company_website"], null, SettingForms.Website, p => p.Website, (p, v) => p with { Website = v }),
        OfProfile("Tax id", ["tax_id", "vat_id", "tax_number", "vat_number", "business_tax_id", "company_tax_id"], null, SettingForms.Text(50), p => p.TaxId, (p, v) => p with { TaxId = v }),
        OfMoney("Currency", ["currency", "currency_code", "default_currency", "invoice_currency"], Money.CurrencyCode, SettingForms.CurrencyCode, m => m.CurrencyCode, (m, v) => m with { CurrencyCode = v ?? Money.CurrencyCode }) with { IsCurrency = true },
        OfMoney("Tax rate", ["tax_rate", "default_tax_rate", "invoice_tax_rate", "vat_rate", "sales_tax_rate"], SettingForms.Write(Money.DefaultTaxRate), SettingForms.Percent, m => SettingForms.Write(m.DefaultTaxRate), (m, v) => m with { DefaultTaxRate = SettingForms.Number(v) }),
        OfMoney("Name of the tax", ["tax_name", "tax_label", "invoice_tax_name"], Money.TaxName, SettingForms.Text(20), m => m.TaxName, (m, v) => m with { TaxName = v ?? Money.TaxName }),
        OfMoney("Prices with tax", ["prices_include_tax", "tax_inclusive", "tax_included", "tax_inclusive_prices"], "false", SettingForms.Flag, m => m.PricesIncludeTax ? "true" : "false", (m, v) => m with { PricesIncludeTax = v == "true" }),
        OfInvoices("Due days", ["due_days", "invoice_due_days", "payment_due_days", "payment_terms_days", "payment_terms", "invoice_payment_terms", "invoice_due_in_days"], SettingForms.Write(Invoices.DueDays), SettingForms.Whole(365), i => SettingForms.Write(i.DueDays), (i, v) => i with { DueDays = (int)SettingForms.Number(v) }),
        OfInvoices("Invoice numbers", ["invoice_prefix", "invoice_number_prefix"], Invoices.Format, SettingForms.Prefix, i => i.Format, (i, v) => i with { Format = v ?? Invoices.Format }),
        OfInvoices("Invoice numbers", ["invoice_format", "invoice_number_format"], Invoices.Format, SettingForms.NumberForm, i => i.Format, (i, v) => i with { Format = v ?? Invoices.Format }),
        OfInvoices("Notes on invoices", ["invoice_notes", "invoice_footer", "invoice_terms"], null, SettingForms.Text(2000), i => i.Notes, (i, v) => i with { Notes = v }),
        OfInvoices("Payment instructions", ["payment_instructions", "payment_info", "bank_details", "invoice_payment_instructions"], null, SettingForms.Text(1000), i => i.PaymentInstructions, (i, v) => i with { PaymentInstructions = v }),
        OfInvoices("IBAN", ["iban", "bank_iban"], null, BankCodes.ReadIban, i => i.Iban, (i, v) => i with { Iban = v }),
        OfInvoices("BIC", ["bic", "swift", "bank_bic", "bank_swift"], null, BankCodes.ReadBic, i => i.Bic, (i, v) => i with { Bic = v }),
        OfSessions("Quote validity", ["quote_valid_days", "quote_validity_days", "quote_validity", "quote_expiry_days"], SettingForms.Write(Sessions.QuoteValidDays), SettingForms.Whole(365), s => SettingForms.Write(s.QuoteValidDays), (s, v) => s with { QuoteValidDays = (int)SettingForms.Number(v) }),
        OfSessions("Buffer", ["buffer_minutes", "session_buffer_minutes", "booking_buffer_minutes"], SettingForms.Write(Sessions.BufferMinutes), SettingForms.Whole(1440), s => SettingForms.Write(s.BufferMinutes), (s, v) => s with { BufferMinutes = (int)SettingForms.Number(v) }),
        new("Time zone", ["timezone", "time_zone", "studio_timezone", "business_timezone", "company_timezone"], null, Region.ReadZone, s => s.TimeZone, (_, v) => new SettingsEdit { TimeZone = v }) { Audited = nameof(StudioSettings.TimeZone) },
        new("Culture", ["locale", "culture"], null, Region.ReadCulture, s => s.Culture, (_, v) => new SettingsEdit { Culture = v }) { Audited = nameof(StudioSettings.Culture) },
        new("Paper", ["paper", "paper_size", "invoice_paper_size"], null, SettingForms.Paper, s => s.Paper.ToString(), (_, v) => new SettingsEdit { Paper = v is null ? null : Enum.Parse<PaperSize>(v) }) { Audited = nameof(StudioSettings.Paper) },
    ];

    /// <summary>The setting that one of these keys means, or null.</summary>
    public static SettingField? Of(IReadOnlyList<string> keys) => keys.Select(key => All.FirstOrDefault(field => field.Keys.Contains(key))).FirstOrDefault(field => field is not null);

    private static SettingField OfProfile(string name, string[] keys, string? usual, Func<string, string?> form, Func<StudioProfile, string?> read, Func<StudioProfile, string?, StudioProfile> with) =>
        new(name, keys, usual, form, s => read(s.Profile), (s, v) => new SettingsEdit { Profile = with(s.Profile, v) });

    private static SettingField OfMoney(string name, string[] keys, string? usual, Func<string, string?> form, Func<MoneyRules, string?> read, Func<MoneyRules, string?, MoneyRules> with) =>
        new(name, keys, usual, form, s => read(s.Money), (s, v) => new SettingsEdit { Money = with(s.Money, v) });

    private static SettingField OfInvoices(string name, string[] keys, string? usual, Func<string, string?> form, Func<InvoiceRules, string?> read, Func<InvoiceRules, string?, InvoiceRules> with) =>
        new(name, keys, usual, form, s => read(s.Invoices), (s, v) => new SettingsEdit { Invoices = with(s.Invoices, v) });

    private static SettingField OfSessions(string name, string[] keys, string? usual, Func<string, string?> form, Func<SessionRulesSettings, string?> read, Func<SessionRulesSettings, string?, SessionRulesSettings> with) =>
        new(name, keys, usual, form, s => read(s.Sessions), (s, v) => new SettingsEdit { Sessions = with(s.Sessions, v) });
}
