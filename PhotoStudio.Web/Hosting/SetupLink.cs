using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Web.Hosting;

/// <summary>The one-time link that makes the first admin. Lives in memory only: each start makes its own, an hour or the first admin ends it.</summary>
public sealed class SetupLink(FirstAdminService admins, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly DateTimeOffset endsAt = clock.GetUtcNow() + Life;

    /// <summary>For the console and nowhere else.</summary>
    public string Secret { get; } = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public async Task<bool> OpensAsync(string? secret, CancellationToken cancel) =>
        secret is not null && clock.GetUtcNow() < endsAt
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(secret))
        && await admins.IsNeededAsync(cancel);
}
