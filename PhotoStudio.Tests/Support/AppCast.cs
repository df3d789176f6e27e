using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Tests.Support;

/// <summary>Somebody with a login in the app under test.</summary>
public sealed record Person(StudioUser User)
{
    public string Email => User.Email!;

    public Guid? ClientId => User.ClientId;

    public Actor Actor => User.ToActor();
}

/// <summary>Ada the admin, Sam the staff, Clara the client, Otto another client, Penny who waits for approval; Eve is nobody.</summary>
public sealed class AppCast
{
    public const string Password = "a quiet north light";

    private readonly StudioApp app;
    private readonly ConcurrentDictionary<Guid, Task<string>> tokens = new();

    private AppCast(StudioApp app) => this.app = app;

    public Person Ada { get; } = Make("Ada Admin", UserRole.Admin);

    public Person Sam { get; } = Make("Sam Staff", UserRole.Staff);

    public Person Clara { get; } = Make("Clara Client", UserRole.Client);

    public Person Otto { get; } = Make("Otto Other", UserRole.Client);

    public Person Penny { get; } = Make("Penny Pending", UserRole.Client, approved: false);

    /// <summary>Made once: hashing is slow on purpose.</summary>
    private static string? Hash { get; set; }

    public static async Task<AppCast> AddAsync(StudioApp app)
    {
        var cast = new AppCast(app);
        Person[] all = [cast.Ada, cast.Sam, cast.Clara, cast.Otto, cast.Penny];
        Hash ??= app.Get<IPasswordHasher<StudioUser>>().HashPassword(cast.Ada.User, Password);
        await app.WithDbAsync(db =>
        {
            foreach (var person in all) person.User.PasswordHash = Hash;
            foreach (var person in all.Where(person => person.User is { Role: UserRole.Client, State: UserState.Approved })) db.Add(Join(person));
            db.AddRange(all.Select(person => person.User));
            return db.SaveChangesAsync();
        });
        return cast;
    }

    /// <summary>A client of the API with a bearer token of this person; null is Eve, who has none.</summary>
    public async Task<HttpClient> CallAsync(Person? person)
    {
        var http = new HttpClient { BaseAddress = app.Address };
        if (person is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetOrAdd(person.User.Id, _ => TokenAsync(person)));
        return http;
    }

    private async Task<string> TokenAsync(Person person)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        using var answer = await http.PostAsJsonAsync("/api/auth/login", new { email = person.Email, password = Password });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
    }

    private static Person Make(string name, UserRole role, bool approved = true)
    {
        EmailAddress.TryRead($"{name.Split(' ')[0].ToLowerInvariant()}@example.com", out var email);
        var user = StudioUser.Create(new UserDetails(name, email!, null), role, StudioSqlite.Noon.UtcDateTime);
        user.ConfirmAddress();
        if (approved) user.Approve();
        return new Person(user);
    }

    private static Client Join(Person person)
    {
        var client = Client.Create(ClientDetails.Check(new ClientInput(person.User.Name, person.Email)).Value!, Actor.System, StudioSqlite.Noon.UtcDateTime);
        person.User.ClientId = client.Id;
        return client;
    }
}
