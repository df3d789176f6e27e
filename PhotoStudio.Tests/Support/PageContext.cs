using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Tests.Support;

/// <summary>Renders components over the real services on a migrated file, as one of the cast.</summary>
public abstract class PageContext : BunitContext, IAsyncLifetime
{
    protected StudioSqlite Studio { get; private set; } = null!;

    protected StudioFormat Format { get; } = new(CultureInfo.GetCultureInfo("en-IE"), Currency.Of("USD"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", true));
        Services.AddMudServices();
        Services.AddScoped<CurrentActor>();
        Services.AddSingleton<TimeProvider>(Studio.Clock);
        RenderTree.Add<CascadingValue<StudioFormat>>(p => p.Add(c => c.Value, Format));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Studio.DisposeAsync();
    }

    protected void SignIn(Actor actor) => Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(actor));

    /// <summary>Takes a domain service into what components are given.</summary>
    protected void Offer<T>()
        where T : class => Services.AddSingleton(Studio.Get<T>());

    private sealed class SignedIn(Actor actor) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync()
        {
            List<Claim> claims = [new(ClaimTypes.NameIdentifier, actor.UserId.ToString()!), new(ClaimTypes.Name, actor.Name), new(ClaimTypes.Role, actor.Role.ToString())];
            if (actor.ClientId is { } client) claims.Add(new Claim(ClaimsActor.ClientIdClaim, client.ToString()));
            return Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(claims, "test"))));
        }
    }
}
