namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>Who a document is for.</summary>
/// <param name="Address">Contact or company, street, place, country: one line each.</param>
public sealed record PaperClient(string Name, IReadOnlyList<string> Address, string? Email = null, string? TaxId = null);
