using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Users;

/// <summary>What the tests of logins share: a studio with one admin, and the links that messages carry.</summary>
public abstract class UserTests : IAsyncLifetime
{
    protected const string Password = "a quiet north light";

    protected StudioSqlite Studio { get; private set; } = null!;

    protected Actor Ada { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected UserService Users => Studio.Get<UserService>();

    protected RegistrationService Registration => Studio.Get<RegistrationService>();

    protected PasswordService Passwords => Studio.Get<PasswordService>();

    public async ValueTask InitializeAsync()
    {
        Studio = await StudioSqlite.StartAsync();
        var made = await Studio.Get<FirstAdminService>().CreateAsync(Actor.System, new UserInput("Ada", "ada@example.com"), Password, null, Cancel);
        Ada = made.Value!.ToActor();
    }

    public async ValueTask DisposeAsync()
    {
        await Studio.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Signs up through the service, and gives the stored login.</summary>
    protected async Task<StudioUser> SignUpAsync(string name)
    {
        Assert.Null((await Registration.RegisterAsync(Actor.Anonymous, new UserInput(name, $"{name}@example.com", "1"), Password, Cancel)).Problem);
        return await UserAsync($"{name}@example.com");
    }

    protected Task<StudioUser> UserAsync(string email) => Studio.WithDbAsync(db => Task.FromResult(db.Users.Single(user => user.NormalizedUserName == EmailAddress.Normalize(email))));

    protected Task<List<OutboxMessage>> MessagesAsync(string email) =>
        Studio.WithDbAsync(db => Task.FromResult(db.Outbox.Where(m => m.ToEmail == email).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToList()));

    /// <summary>The secret of the link in the newest message to an address.</summary>
    protected async Task<string> SecretAsync(string email)
    {
        var text = (await MessagesAsync(email))[^1].Text;
        return text[(text.IndexOf("link=", StringComparison.Ordinal) + 5)..].Split('\n')[0].Trim();
    }
}
