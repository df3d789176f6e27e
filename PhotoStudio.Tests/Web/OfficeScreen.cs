using System.Globalization;
using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Privacy;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Letters;
using PhotoStudio.Web.Features.Outbox;
using PhotoStudio.Web.Features.Reviews;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shell;

namespace PhotoStudio.Tests.Web;

/// <summary>Components of the office over real services and a database file of their own; Ada is signed in.</summary>
public abstract class OfficeScreen : BunitContext, IAsyncLifetime
{
    protected static StudioFormat Format { get; } = new(CultureInfo.GetCultureInfo("en-US"), Currency.Of("USD"), TimeZoneInfo.Utc, new DateOnly(2026, 11, 23));

    /// <summary>Long enough for a busy machine; what is there is seen at once.</summary>
    static OfficeScreen() => DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    private BunitAuthorizationContext login = null!;

    protected StudioSqlite Studio { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync(services => services.AddSingleton<IFileStore>(new FolderFileStore(Path.Combine(Path.GetTempPath(), $"photostudio-files-{Guid.NewGuid():N}"))));
        JSInterop.Mode = JSRuntimeMode.Loose;
        login = AddAuthorization();
        SignIn(Cast.Ada);
        Services.AddMudServices();
        Services.AddScoped<CurrentActor>();
        Services.AddSingleton<TimeProvider>(Studio.Clock);
        Services.AddSingleton(Studio.Get<PriceListService>()).AddSingleton(Studio.Get<PriceListQueries>());
        Services.AddSingleton(Studio.Get<DiscountCodeQueries>()).AddSingleton(Studio.Get<InfoCardQueries>());
        Services.AddSingleton(Studio.Get<SettingsService>()).AddSingleton(Studio.Get<StudioSettingsQueries>());
        Services.AddSingleton(Studio.Get<ClientService>()).AddSingleton(Studio.Get<ClientQueries>()).AddSingleton(Studio.Get<ErasureService>()).AddSingleton(Studio.Get<ReviewQueries>());
        Services.AddSingleton(Studio.Get<ExpenseService>()).AddSingleton(Studio.Get<ExpenseQueries>()).AddSingleton(Studio.Get<CategoryQueries>()).AddSingleton(Studio.Get<CategoryService>());
        Services.AddSingleton(Studio.Get<ReceiptService>()).AddSingleton(Studio.Get<SessionQueries>());
        Services.AddSingleton(Studio.Get<SiteService>()).AddSingleton(Studio.Get<SiteQueries>()).AddSingleton(Studio.Get<SitePhotos>());
        Services.AddSingleton(Studio.Get<ContactService>()).AddSingleton(Studio.Get<ContactQueries>());
        Services.AddSingleton(Studio.Get<PhotoStudio.Domain.Portfolio.ShootQueries>()).AddSingleton(Studio.Get<PhotoStudio.Domain.Portfolio.ShootService>()).AddSingleton(Studio.Get<PhotoStudio.Domain.Portfolio.PhotoService>()).AddSingleton(Studio.Get<PhotoStudio.Domain.Portfolio.ShootChanges>());
        Services.AddSingleton(new ReviewActs(Studio.Get<ModerationService>()));
        Services.AddSingleton(Studio.Get<OutboxQueries>()).AddSingleton(Studio.Get<OutboxService>()).AddSingleton(Studio.Get<MailSettingsService>()).AddSingleton(Studio.Get<MailTestService>());
        Services.AddSingleton(Studio.Get<TemplateQueries>()).AddSingleton(Studio.Get<TemplateService>()).AddSingleton(Studio.Get<LetterService>());
        Services.AddScoped<OutboxActs>().AddScoped<LetterDrafts>();
        Services.AddSingleton(new StudioFaces(Studio.Database, Studio.Clock));
        OfferMore();
        SetRendererInfo(new RendererInfo("Server", true));
    }

    /// <summary>What only some screens need; the list of services is closed afterwards.</summary>
    protected virtual void OfferMore()
    {
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Studio.DisposeAsync();
    }

    protected void SignIn(Actor actor) => login.SetAuthorized(actor.Name).SetRoles(actor.Role.ToString()).SetClaims(new Claim(ClaimTypes.NameIdentifier, actor.UserId!.Value.ToString()));

    /// <summary>A page at an address, its query taken from there.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? with = null)
        where TPage : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TPage>(page =>
        {
            page.AddCascadingValue(Format);
            with?.Invoke(page);
        });
    }

    protected string Address => new Uri(Services.GetRequiredService<NavigationManager>().Uri).PathAndQuery;
}
