namespace PhotoStudio.Web.Features.Settings;

/// <summary>What is typed about tax. The rate is in percent.</summary>
public sealed record TaxFields
{
    public string? TaxName { get; set; } = "";

    public decimal? Rate { get; set; }

    public bool IncludeTax { get; set; }
}

/// <summary>What is typed about invoices.</summary>
public sealed record InvoiceFields
{
    public string? Format { get; set; } = "";

    public decimal? DueDays { get; set; }

    public string? Notes { get; set; } = "";

    public string? PaymentInstructions { get; set; } = "";

    public string? Iban { get; set; } = "";

    public string? Bic { get; set; } = "";
}

/// <summary>What is typed about sessions.</summary>
public sealed record SessionFields
{
    public decimal? QuoteValidDays { get; set; }

    public decimal? BufferMinutes { get; set; }

    public bool BookOnAcceptance { get; set; }
}

/// <summary>What is chosen about place and formats.</summary>
public sealed record RegionFields
{
    public RegionChoice? Zone { get; set; }

    public RegionChoice? Culture { get; set; }

    public RegionChoice? Currency { get; set; }

    public string Paper { get; set; } = "";
}
