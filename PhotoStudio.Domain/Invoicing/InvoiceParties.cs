using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Who an invoice is for, as printed: copied in, never following the client row.</summary>
public sealed record Recipient
{
    public string Name { get; init; } = "";

    public string? Email { get; init; }

    /// <summary>One line each.</summary>
    public string? Address { get; init; }

    public string? TaxId { get; init; }

    public static Recipient Of(Client client, string name, string? email) =>
        new() { Name = name, Email = email ?? client.Email, Address = client.Address, TaxId = client.TaxId };
}

/// <summary>The studio as it was when the invoice was issued, and how the paper was set: an unchanged invoice always prints the same bytes.</summary>
public sealed record Seller
{
    public string Name { get; init; } = "";

    public string? LegalName { get; init; }

    public string? Address { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public string? TaxId { get; init; }

    public string? LegalFoot { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }

    public string? PaymentInstructions { get; init; }

    public string AccentColour { get; init; } = "#1f5f6b";

    public Guid? LogoId { get; init; }

    public string TaxName { get; init; } = "Tax";

    public string Culture { get; init; } = "en-US";

    public PaperSize Paper { get; init; }

    public static Seller Of(StudioSettings settings) => new()
    {
        Name = settings.Profile.Name,
        LegalName = settings.Profile.LegalName,
        Address = settings.Profile.Address,
        Email = settings.Profile.Email,
        Phone = settings.Profile.Phone,
        Website = settings.Profile.Website,
        TaxId = settings.Profile.TaxId,
        LegalFoot = settings.Profile.LegalFoot,
        Iban = settings.Invoices.Iban,
        Bic = settings.Invoices.Bic,
        PaymentInstructions = settings.Invoices.PaymentInstructions,
        AccentColour = settings.Profile.AccentColour,
        LogoId = settings.Profile.LogoId,
        TaxName = settings.Money.TaxName,
        Culture = settings.Culture,
        Paper = settings.Paper,
    };
}
