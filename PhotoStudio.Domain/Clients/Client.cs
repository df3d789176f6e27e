using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Clients;

/// <summary>Somebody the studio works for, with or without a login.</summary>
[Audited(AuditArea.Clients, "client", SkipsNew = true)]
public sealed class Client : Entity
{
    /// <summary>What stands in place of the name of somebody who was erased.</summary>
    public const string ErasedName = "Erased client";

    private Client()
    {
    }

    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    /// <summary>Unique where given.</summary>
    public string? NormalizedEmail { get; private set; }

    public string? Phone { get; private set; }

    public string? Address { get; private set; }

    public string? TaxId { get; private set; }

    /// <summary>Staff's own; never shown to the client.</summary>
    public string? Notes { get; private set; }

    /// <summary>UTC; when the person asked to be forgotten. What remains is a row without a person, for the invoices.</summary>
    public DateTime? ErasedAt { get; private set; }

    /// <summary>Of <see cref="Search"/>: some letters grow in their normal form, what is beyond is not searched.</summary>
    internal const int MostSearch = 600;

    /// <summary>Name, e-mail and phone in their normal form, for search.</summary>
    public string Search { get; private set; } = "";

    public static Client Create(ClientDetails details, Actor actor, DateTime now)
    {
        var client = new Client();
        client.Take(details);
        client.Created(actor, now);
        return client;
    }

    public void Edit(ClientDetails details, Actor actor, DateTime now)
    {
        Take(details);
        Touch(actor, now);
    }

    /// <summary>Takes everything personal out of this row; it cannot be undone.</summary>
    public void Erase(Actor actor, DateTime now)
    {
        Take(new ClientDetails(ErasedName, null, null, null, null, null));
        ErasedAt = now;
        Touch(actor, now);
    }

    private void Take(ClientDetails details)
    {
        (Name, Phone, Address, TaxId, Notes) = (details.Name, details.Phone, details.Address, details.TaxId, details.Notes);
        (Email, NormalizedEmail) = (details.Email?.Text, details.Email?.Normalized);
        var search = SearchText.Of(Name, Email, Phone);
        Search = search.Length > MostSearch ? search[..MostSearch] : search;
    }
}
