using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Tests.Support;

/// <summary>Renders components over the real services on a migrated file, as one of the cast.</summary>
public abstract class PageContext : BunitContext, IAsyncLifetime
{
    private readonly SignedIn signedIn = new();

    protected StudioSqlite Studio { get; private set; } = null!;

    protected StudioFormat Format { get; } = new(CultureInfo.GetCultureInfo("en-IE"), Currency.Of("USD"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddScoped<CurrentActor>();
        Services.AddSingleton<TimeProvider>(Studio.Clock);
        Services.AddSingleton<AuthenticationStateProvider>(signedIn);
        Offer<OwnReviewQueries>().Offer<ReviewService>().Offer<DiscountPreview>().Offer<CreditService>().Offer<InvoiceReader>();
        Offer<PriceListQueries>().Offer<RequestService>().Offer<SessionReader>().Offer<CancelService>().Offer<QuoteAnswerService>().Offer<InvoicePaymentService>();
        RenderTree.Add<CascadingValue<StudioFormat>>(p => p.Add(c => c.Value, Format));
        SetRendererInfo(new RendererInfo("Server", true)); // Last: it closes the list of services.
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Studio.DisposeAsync();
    }

    protected void SignIn(Actor actor) => signedIn.Actor = actor;

    /// <summary>Takes a domain service into what components are given.</summary>
    private PageContext Offer<T>()
        where T : class
    {
        Services.AddSingleton(Studio.Get<T>());
        return this;
    }

    private sealed class SignedIn : AuthenticationStateProvider
    {
        public Actor Actor { get; set; } = Actor.Anonymous;

        public override Task<AuthenticationState> GetAuthenticationStateAsync()
        {
            List<Claim> claims = [new(ClaimTypes.NameIdentifier, Actor.UserId.ToString()!), new(ClaimTypes.Name, Actor.Name), new(ClaimTypes.Role, Actor.Role.ToString())];
            if (Actor.ClientId is { } client) claims.Add(new Claim(ClaimsActor.ClientIdClaim, client.ToString()));
            return Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(claims, "test"))));
        }
    }
}
