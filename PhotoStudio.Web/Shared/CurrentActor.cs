using Microsoft.AspNetCore.Components.Authorization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared;

/// <summary>Who acts on this page: from the authentication state, since a circuit has no request of its own.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    public async Task<Actor> GetAsync() => ClaimsActor.Of((await authentication.GetAuthenticationStateAsync()).User);
}
