using System.Globalization;
using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Sessions;
using PhotoStudio.Web.Shared;

namespace PhotoStudio.Tests.Web.Sessions;

/// <summary>The session screens on a studio of their own: real services, no browser.</summary>
public abstract class SessionScreens : BunitContext, IAsyncLifetime
{
    protected static readonly StudioFormat Format = new(CultureInfo.GetCultureInfo("en-US"), Currency.Of("USD"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    private BunitAuthorizationContext login = default!;

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    protected StudioSqlite Studio { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(Studio.Clock);
        Add<SessionReader>();
        Add<SessionQueries>();
        Add<PhotoStudio.Domain.Overview.CalendarQueries>();
        Add<PhotoStudio.Domain.Expenses.ExpenseQueries>();
        Add<SlotQueries>();
        Add<MoveQueries>();
        Add<PriceListQueries>();
        Add<DiscountPreview>();
        Add<ClientQueries>();
        Add<RequestService>();
        Add<QuoteService>();
        Add<BookingService>();
        Add<SessionEditService>();
        Add<CancelService>();
        Add<SessionPaymentService>();
        Add<SessionInvoiceService>();
        Add<ShootQueries>();
        Add<ShootService>();
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<SessionActs>();
        Services.AddScoped<OfferDrafts>();
        Services.AddScoped<NewSessionMaker>();
        login = this.AddAuthorization();
        SetRendererInfo(new RendererInfo("Server", true));
        RenderTree.Add<CascadingValue<StudioFormat>>(p => p.Add(c => c.Value, Format));
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Studio.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected void SignIn(Actor actor)
    {
        login.SetAuthorized(actor.Name);
        login.SetRoles(actor.Role.ToString());
        login.SetClaims(new Claim(ClaimTypes.NameIdentifier, actor.UserId!.Value.ToString()));
    }

    /// <summary>Opens the dialog or the sheet of an action; it stands in what is returned.</summary>
    protected IRenderedComponent<MudDialogProvider> Open(SessionAction action, Guid id)
    {
        var place = Render<MudDialogProvider>();
        _ = place.InvokeAsync(() => Services.GetRequiredService<SessionActs>().RunAsync(action, id));
        place.WaitForElement(".mud-dialog .b", TimeSpan.FromSeconds(20));
        return place;
    }

    protected async Task<SessionView> ReadAsync(Guid id) => (await Studio.Get<SessionReader>().FindAsync(Cast.Ada, id, Cancel)).Value!;

    private void Add<T>() where T : class => Services.AddSingleton(Studio.Get<T>());
}
