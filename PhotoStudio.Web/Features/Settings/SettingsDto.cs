using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>The studio's settings as the API gives them to an admin.</summary>
public sealed record SettingsDto
{
    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>IANA zone.</summary>
    public required string TimeZone { get; init; }

    public required string Culture { get; init; }

    /// <summary>A4 or Letter.</summary>
    public required string Paper { get; init; }

    public required bool PricesIncludeTax { get; init; }

    /// <summary>Percent: 19 is 19 %.</summary>
    public required decimal DefaultTaxRate { get; init; }

    public required int DueDays { get; init; }

    public required int QuoteValidDays { get; init; }

    public required int BufferMinutes { get; init; }

    public required bool BookOnAcceptance { get; init; }

    /// <summary>Such as INV-{year}-{number:0000}.</summary>
    public required string InvoiceFormat { get; init; }

    public static SettingsDto Of(SettingsView settings) => new()
    {
        Currency = settings.Money.CurrencyCode,
        TimeZone = settings.TimeZone,
        Culture = settings.Culture,
        Paper = settings.Paper.ToString(),
        PricesIncludeTax = settings.Money.PricesIncludeTax,
        DefaultTaxRate = settings.Money.DefaultTaxRate,
        DueDays = settings.Invoices.DueDays,
        QuoteValidDays = settings.Sessions.QuoteValidDays,
        BufferMinutes = settings.Sessions.BufferMinutes,
        BookOnAcceptance = settings.Sessions.BookOnAcceptance,
        InvoiceFormat = settings.Invoices.Format,
    };
}

/// <summary>What is to be changed; what is left out stays.</summary>
public sealed record SettingsBody
{
    public string? Currency { get; init; }

    public string? TimeZone { get; init; }

    public string? Culture { get; init; }

    public string? Paper { get; init; }

    public bool? PricesIncludeTax { get; init; }

    public decimal? DefaultTaxRate { get; init; }

    public int? DueDays { get; init; }

    public int? QuoteValidDays { get; init; }

    public int? BufferMinutes { get; init; }

    public bool? BookOnAcceptance { get; init; }

    public string? InvoiceFormat { get; init; }

    public SettingsInput ToInput() => new()
    {
        Currency = Currency,
        TimeZone = TimeZone,
        Culture = Culture,
        Paper = Paper,
        PricesIncludeTax = PricesIncludeTax,
        DefaultTaxRate = DefaultTaxRate,
        DueDays = DueDays,
        QuoteValidDays = QuoteValidDays,
        BufferMinutes = BufferMinutes,
        BookOnAcceptance = BookOnAcceptance,
        InvoiceFormat = InvoiceFormat,
    };
}
