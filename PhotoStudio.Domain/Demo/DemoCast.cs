using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Demo;

/// <summary>Everybody in the demo: those who run the studio, its clients as they first come, and those who wait to be let in.</summary>
internal sealed class DemoCast(UserManager<StudioUser> users, ClientService clients, TimeProvider clock)
{
    private readonly Dictionary<string, (Guid Id, Actor? Login)> known = [];
    private readonly List<DemoAccount> accounts = [];

    /// <summary>Who is listed with a password.</summary>
    public IReadOnlyList<DemoAccount> Accounts => accounts;

    /// <summary>The owner first.</summary>
    public List<Actor> Studio { get; } = [];

    public Actor Owner => Studio[0];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task OpenAsync()
    {
        foreach (var account in DemoAccount.MakeStudio())
        {
            var user = account.ToUser(Now);
            await StoreAsync(user, account);
            Studio.Add(user.ToActor());
        }
    }

    /// <summary>The row of a client, made when it comes for the first time; with its login where it has one.</summary>
    public async Task<(Guid Id, Actor? Login)> ClientAsync(DemoPerson person, CancellationToken cancel)
    {
        if (known.TryGetValue(person.Name, out var there)) return there;
        var id = (await clients.CreateAsync(Owner, person.Input, cancel)).OrStop("client");
        return known[person.Name] = (id, person.HasLogin ? await LoginAsync(person, id) : null);
    }

    /// <summary>Two who signed up lately and wait.</summary>
    public async Task WaitAtTheDoorAsync(DateTime now)
    {
        foreach (var (name, email, days) in new[] { ("Finn Carroll", "finn@carroll.example", 2), ("Chiamaka Obi", "chiamaka@obi.example", 1) })
        {
            var account = DemoAccount.Of(name, email, UserRole.Client, UserState.Pending);
            await StoreAsync(account.ToUser(now.AddDays(-days)), account);
        }
    }

    private async Task<Actor> LoginAsync(DemoPerson person, Guid id)
    {
        var account = DemoAccount.Of(person.Name, person.Input.Email!, UserRole.Client);
        var user = account.ToUser(Now, id, person.Input.Phone);
        await StoreAsync(user, person.HasPassword ? account : null);
        return user.ToActor();
    }

    private async Task StoreAsync(StudioUser user, DemoAccount? listed)
    {
        var made = listed is null ? await users.CreateAsync(user) : await users.CreateAsync(user, listed.Password);
        if (!made.Succeeded) throw new InvalidOperationException($"The demo cannot store {user.Email}: {string.Join(' ', made.Errors.Select(error => error.Description))}");
        if (listed is not null) accounts.Add(listed);
    }
}
