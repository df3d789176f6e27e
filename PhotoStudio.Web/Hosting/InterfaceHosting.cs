using MudBlazor.Services;
using MudBlazor;
using PhotoStudio.Web.Features.Invoicing;
using PhotoStudio.Web.Features.Reviews;
using PhotoStudio.Web.Features.Sessions;
using PhotoStudio.Web.Shared;
using PhotoStudio.Web.Shell;

namespace PhotoStudio.Web.Hosting;

/// <summary>What the screens need, whatever they show.</summary>
public static class InterfaceHosting
{
    public static IServiceCollection AddStudioInterface(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.MaxDisplayedSnackbars = 3;
        });
        services.AddHostedService<Features.Expenses.ExpensePurging>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<SessionActs>();
        services.AddScoped<OfferDrafts>();
        services.AddScoped<Features.Letters.LetterDrafts>();
        services.AddScoped<Features.Outbox.OutboxActs>();
        services.AddScoped<NewSessionMaker>();
        services.AddScoped<InvoiceActs>();
        services.AddSingleton<StudioFaces>();
        services.AddSingleton<Features.Site.ContactWatch>();
        services.AddScoped<Features.Users.UserCards>();
        services.AddReviewScreens();
        services.AddSingleton<Features.Consolidation.ImportFiles>().AddSingleton<Features.Consolidation.ImportJob>();
        services.AddHostedService(provider => provider.GetRequiredService<Features.Consolidation.ImportFiles>());
        return services;
    }
}
