using PhotoStudio.Domain.Clients;

namespace PhotoStudio.Web.Features.Clients;

/// <summary>What is typed about a client.</summary>
public sealed record ClientFields
{
    public string? Name { get; set; } = "";

    public string? Email { get; set; } = "";

    public string? Phone { get; set; } = "";

    public string? Address { get; set; } = "";

    public string? TaxId { get; set; } = "";

    public string? Notes { get; set; } = "";

    public static ClientFields Of(ClientView client) => new()
    {
        Name = client.Name,
        Email = client.Email ?? "",
        Phone = client.Phone ?? "",
        Address = client.Address ?? "",
        TaxId = client.TaxId ?? "",
        Notes = client.Notes ?? "",
    };

    public ClientInput ToInput() => new(Name, Email, Phone, Address, TaxId, Notes);
}
