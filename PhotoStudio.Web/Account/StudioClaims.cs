using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Web.Account;

/// <summary>What a login carries: id, stamp, name as shown, role, and the client row it acts for.</summary>
internal sealed class StudioClaims(UserManager<StudioUser> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<StudioUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StudioUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var name in identity.FindAll(ClaimTypes.Name).ToList()) identity.RemoveClaim(name);
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Name));
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        if (user is { Role: UserRole.Client, ClientId: { } client }) identity.AddClaim(new Claim(ClaimsActor.ClientIdClaim, client.ToString()));
        return identity;
    }
}
