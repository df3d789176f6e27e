using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace PhotoStudio.Web.Account;

/// <summary>Ends what an open page may do once its login has ended: rejected, another role, another password, signed out everywhere.</summary>
internal sealed class CircuitWatch(ILoggerFactory logs, AccessCheck access) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => access.Every;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        await access.ReasonAgainstAsync(authenticationState.User, cancellationToken) is null;
}
