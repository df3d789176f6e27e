namespace PhotoStudio.Domain.Settings;

/// <summary>Who the studio is, as clients and papers see it.</summary>
public sealed record StudioProfile
{
    public string Name { get; init; } = "PhotoStudio";

    /// <summary>The name on invoices when it is another one.</summary>
    public string? LegalName { get; init; }

    /// <summary>Street, place, country: one line each.</summary>
    public string? Address { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public string? TaxId { get; init; }

    /// <summary>Company data that the law wants at the foot of an invoice.</summary>
    public string? LegalFoot { get; init; }

    /// <summary>#rrggbb.</summary>
    public string AccentColour { get; init; } = "#1f5f6b";

    /// <summary>The current logo, a <see cref="StudioLogo"/> row; null: the name is set instead.</summary>
    public Guid? LogoId { get; init; }
}

/// <summary>How prices are meant. Fixed once anything is quoted, booked or issued (the currency).</summary>
public sealed record MoneyRules
{
    /// <summary>ISO 4217.</summary>
    public string CurrencyCode { get; init; } = "USD";

    public bool PricesIncludeTax { get; init; }

    /// <summary>Percent, 0-100, at most three decimals: 19 is 19 %.</summary>
    public decimal DefaultTaxRate { get; init; }

    /// <summary>What the tax is called on papers: Tax, VAT.</summary>
    public string TaxName { get; init; } = "Tax";
}

/// <summary>How invoices are numbered and paid.</summary>
public sealed record InvoiceRules
{
    /// <summary>Holds <c>{year}</c> and <c>{number}</c>, the latter with an optional form: <c>{number:0000}</c>.</summary>
    public string Format { get; init; } = "INV-{year}-{number:0000}";

    public int DueDays { get; init; } = 14;

    public string? Notes { get; init; }

    public string? PaymentInstructions { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }
}

/// <summary>How sessions are quoted and booked.</summary>
public sealed record SessionRulesSettings
{
    public int QuoteValidDays { get; init; } = 14;

    /// <summary>Minutes kept free after a session.</summary>
    public int BufferMinutes { get; init; }

    public bool BookOnAcceptance { get; init; }
}
