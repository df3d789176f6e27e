using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Account;

/// <summary>Identity compares addresses as the rest of the product does.</summary>
internal sealed class AddressNormalizer : ILookupNormalizer
{
    public string? NormalizeEmail(string? email) => email is null ? null : EmailAddress.Normalize(email);

    public string? NormalizeName(string? name) => NormalizeEmail(name);
}
