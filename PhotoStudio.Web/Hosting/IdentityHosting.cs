using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Account;

namespace PhotoStudio.Web.Hosting;

/// <summary>Logins: how they are kept, checked and ended.</summary>
internal static class IdentityHosting
{
    public static IServiceCollection AddStudioIdentity(this IServiceCollection services)
    {
        services.AddSingleton<ILookupNormalizer, AddressNormalizer>();
        services.AddIdentityCore<StudioUser>(Configure)
            .AddEntityFrameworkStores<StudioDb>()
            .AddSignInManager<StudioSignIn>()
            .AddClaimsPrincipalFactory<StudioClaims>()
            .AddDefaultTokenProviders();
        services.AddScoped<AuthenticationStateProvider, CircuitWatch>();
        services.AddOptions<SecurityStampValidatorOptions>().Configure<AccessCheck>((options, access) => options.ValidationInterval = access.Every);
        services.AddSingleton<AccessCheck>().AddSingleton<TryLimits>().AddSingleton<UnknownAddresses>();
        services.AddScoped<SignInDoor>().AddScoped<BearerTokens>().AddScoped<AccountNavigation>().AddScoped<OwnSecurity>().AddSingleton<SetupLink>();
        return services.AddStudioSchemes();
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentityModel.SchemaVersion;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password = new PasswordOptions
        {
            RequiredLength = PasswordRules.Least,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout = new LockoutOptions { AllowedForNewUsers = true, MaxFailedAccessAttempts = StudioSignIn.Tries, DefaultLockoutTimeSpan = StudioSignIn.Pause };
    }
}
