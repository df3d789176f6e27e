using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Features.Clients;

/// <summary>A client row as the API gives it to staff.</summary>
public sealed record ClientDto(Guid Id, string Name, string? Email, string? Phone, string? Address, string? TaxId, string? Notes)
{
    public static ClientDto Of(ClientView client) => new(client.Id, client.Name, client.Email, client.Phone, client.Address, client.TaxId, client.Notes);
}

/// <summary>What is said about a client; in a change, what is left out stays and null clears.</summary>
public sealed record ClientBody
{
    public Optional<string?> Name { get; init; }

    public Optional<string?> Email { get; init; }

    public Optional<string?> Phone { get; init; }

    public Optional<string?> Address { get; init; }

    public Optional<string?> TaxId { get; init; }

    public Optional<string?> Notes { get; init; }

    /// <param name="present">The row as it stands; null for a new one.</param>
    public ClientInput OnTopOf(ClientView? present) => new(
        Name.Or(present?.Name), Email.Or(present?.Email), Phone.Or(present?.Phone), Address.Or(present?.Address), TaxId.Or(present?.TaxId), Notes.Or(present?.Notes));
}
