namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>The studio, as it was when the document was issued.</summary>
public sealed record PaperSeller
{
    public required string Name { get; init; }

    /// <summary>Where it is another one than <see cref="Name"/>.</summary>
    public string? LegalName { get; init; }

    /// <summary>Street, place, country: one line each.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public string? TaxId { get; init; }

    /// <summary>Company data that the law wants at the foot, two lines at most.</summary>
    public string? LegalFoot { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }

    public string? PaymentInstructions { get; init; }

    /// <summary>PNG or JPEG; null: the name is set instead.</summary>
    public byte[]? Logo { get; init; }

    /// <summary>The name that the law and the bank know.</summary>
    public string Payee => string.IsNullOrWhiteSpace(LegalName) ? Name : LegalName;
}
