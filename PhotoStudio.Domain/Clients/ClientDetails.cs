using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Clients;

/// <summary>What somebody typed about a client.</summary>
public sealed record ClientInput(string? Name, string? Email = null, string? Phone = null, string? Address = null, string? TaxId = null, string? Notes = null);

/// <summary>The same, checked.</summary>
public sealed record ClientDetails(string Name, EmailAddress? Email, string? Phone, string? Address, string? TaxId, string? Notes)
{
    public static Result<ClientDetails> Check(ClientInput input)
    {
        var errors = new FieldErrors();
        var name = errors.RequiredText("name", input.Name, 200, "A client needs a name.");
        EmailAddress? email = null;
        if (!string.IsNullOrWhiteSpace(input.Email) && !EmailAddress.TryRead(input.Email, out email))
            errors.Add("email", "That is not an e-mail address. Write it like clara@example.com.");
        var details = new ClientDetails(name, email, errors.Text("phone", input.Phone, 50), errors.Text("address", input.Address, 500),
            errors.Text("taxId", input.TaxId, 50), errors.Text("notes", input.Notes, 4000));
        return errors.ToProblem() is { } problem ? problem : details;
    }
}
