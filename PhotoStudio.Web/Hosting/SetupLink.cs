using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Hosting;

/// <summary>The one-time link that makes the first admin. Lives in memory only: a new start makes a new one, an hour or the first admin ends it.</summary>
public sealed class SetupLink(FirstAdminService admins, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private byte[]? hash;
    private DateTimeOffset endsAt;

    /// <summary>Makes a new secret, for the console and nowhere else.</summary>
    public string Renew()
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        (hash, endsAt) = (HashOf(secret), clock.GetUtcNow() + Life);
        return secret;
    }

    public async Task<bool> OpensAsync(string? secret, CancellationToken cancel) =>
        secret is not null && hash is not null && clock.GetUtcNow() < endsAt
        && CryptographicOperations.FixedTimeEquals(hash, HashOf(secret))
        && await admins.IsNeededAsync(cancel);

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
