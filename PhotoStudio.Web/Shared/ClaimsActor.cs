using System.Security.Claims;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared;

/// <summary>Who acts, from the claims of a login; pages and the API read it in the same way.</summary>
public static class ClaimsActor
{
    /// <summary>Holds the client row that a login belongs to.</summary>
    public const string ClientIdClaim = "client_id";

    public static Actor Of(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true) return Actor.Anonymous;
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var userId)) return Actor.Anonymous;
        var clientId = Guid.TryParse(principal.FindFirstValue(ClientIdClaim), out var id) ? id : (Guid?)null;
        return new Actor(RoleOf(principal), userId, principal.FindFirstValue(ClaimTypes.Name) ?? "", clientId);
    }

    private static ActorRole RoleOf(ClaimsPrincipal principal) =>
        principal.IsInRole(nameof(ActorRole.Admin)) ? ActorRole.Admin
        : principal.IsInRole(nameof(ActorRole.Staff)) ? ActorRole.Staff
        : principal.IsInRole(nameof(ActorRole.Client)) ? ActorRole.Client
        : ActorRole.Pending;
}
