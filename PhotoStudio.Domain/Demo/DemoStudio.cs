using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Demo;

/// <summary>Fills a believable studio once, by the same services that the screens use, on a clock that moves through eighteen months.</summary>
public static class DemoStudio
{
    private const int PhotoWidth = 1800;

    /// <summary>Fills the host's migrated database, unless that was done before, and gives the list of who can sign in.</summary>
    /// <param name="host">The host's services: its database and its users.</param>
    /// <param name="folder">The demo's own folder.</param>
    /// <param name="cancel">Stops the filling; what is half filled is told at the next start.</param>
    /// <param name="photoWidth">Of the largest photographs drawn, in pixels.</param>
    public static async Task<string> FillAsync(IServiceProvider host, string folder, CancellationToken cancel, int photoWidth = PhotoWidth)
    {
        var accounts = new DemoAccountsFile(folder);
        if (accounts.Exists) return await accounts.ReadAsync(cancel);
        if (await IsBegunAsync(host, cancel)) throw new DemoHalfFilled(folder);
        await using var scope = host.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<StudioDb>().Actor = Actor.System; // Logins that come from nowhere are nobody's doing.
        var now = host.GetRequiredService<TimeProvider>().GetUtcNow();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(DemoProfile.TimeZone)).DateTime);
        var clock = new DemoClock(new DateTimeOffset(DemoFilling.Start(today), new TimeOnly(8, 0), TimeSpan.Zero));
        await using var services = Services(host, clock);
        var cast = new DemoCast(scope.ServiceProvider.GetRequiredService<UserManager<StudioUser>>(), services.GetRequiredService<ClientService>(), clock);
        var desk = new DemoDesk(services, cast, new DemoWords(new Random(1907)), cancel);
        await new DemoFilling(desk, new DemoTimeline(clock, now.UtcDateTime), today, photoWidth).FillAsync();
        await DemoMail.DeliverAsync(desk, now.UtcDateTime);
        await cast.WaitAtTheDoorAsync(now.UtcDateTime);
        await accounts.WriteAsync(cast.Accounts, cancel);
        return await accounts.ReadAsync(cancel);
    }

    private static async Task<bool> IsBegunAsync(IServiceProvider host, CancellationToken cancel)
    {
        await using var db = await host.GetRequiredService<StudioDatabase>().OpenAsync(cancel);
        return await db.Users.AnyAsync(cancel) || await db.Clients.AnyAsync(cancel);
    }

    /// <summary>The domain again, on the same database, with the moving clock and without invitations.</summary>
    private static ServiceProvider Services(IServiceProvider host, TimeProvider clock) => new ServiceCollection()
        .AddSingleton(clock)
        .AddSingleton(host.GetRequiredService<IDbContextFactory<StudioDb>>())
        .AddSingleton(host.GetRequiredService<IWriteLock>())
        .AddSingleton(host.GetRequiredService<IFileStore>())
        .AddSingleton(host.GetRequiredService<StudioAddress>())
        .AddSingleton<IInvitations, DemoInvitations>()
        .AddStudioDomain()
        .BuildServiceProvider();

    /// <summary>Nobody of the demo is reachable, so links lead to the session itself.</summary>
    private sealed class DemoInvitations : IInvitations
    {
        public Task<string?> LinkAsync(StudioDb db, Client client, string email, DateTime now, CancellationToken cancel) => Task.FromResult<string?>(null);
    }
}

/// <summary>An earlier start was stopped while it filled the demo.</summary>
public sealed class DemoHalfFilled(string folder) : Exception($"The demo in {folder} was only half filled, or its {DemoAccountsFile.Name} is gone. Delete that folder and start again.");
