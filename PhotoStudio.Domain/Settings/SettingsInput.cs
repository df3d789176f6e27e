namespace PhotoStudio.Domain.Settings;

/// <summary>What an admin wants changed; what is null stays as it is. The names in camelCase are those of the API.</summary>
public sealed record SettingsInput
{
    /// <summary>ISO 4217; fixed once anything is quoted, booked or issued.</summary>
    public string? Currency { get; init; }

    /// <summary>IANA zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Of a country or region: <c>en-US</c>.</summary>
    public string? Culture { get; init; }

    /// <summary><c>A4</c> or <c>Letter</c>.</summary>
    public string? Paper { get; init; }

    public bool? PricesIncludeTax { get; init; }

    /// <summary>Percent.</summary>
    public decimal? DefaultTaxRate { get; init; }

    public string? TaxName { get; init; }

    public int? DueDays { get; init; }

    public int? QuoteValidDays { get; init; }

    public int? BufferMinutes { get; init; }

    public bool? BookOnAcceptance { get; init; }

    public string? InvoiceFormat { get; init; }

    /// <summary>All of it, where given: what is empty in it is cleared.</summary>
    public ProfileInput? Profile { get; init; }

    /// <summary>All of it, where given: what is empty in it is cleared.</summary>
    public PaymentTextsInput? PaymentTexts { get; init; }
}

/// <summary>Who the studio is, as typed. The logo is uploaded on its own.</summary>
public sealed record ProfileInput(
    string? Name, string? LegalName = null, string? Address = null, string? Email = null, string? Phone = null, string? Website = null, string? TaxId = null,
    string? LegalFoot = null, string? AccentColour = null);

/// <summary>What invoices say about paying them, as typed.</summary>
public sealed record PaymentTextsInput(string? Notes = null, string? PaymentInstructions = null, string? Iban = null, string? Bic = null);
