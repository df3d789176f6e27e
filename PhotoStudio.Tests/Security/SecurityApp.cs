using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Security;

/// <summary>One app for the tests of access, and everybody's open browser. Penny was let in once, signed in, and waits again: her cookie is still about.</summary>
public sealed class SecurityApp : IAsyncLifetime
{
    public StudioApp App { get; private set; } = null!;

    public IReadOnlyList<AppRoute> Routes { get; private set; } = [];

    public Dictionary<string, PageVisitor> People { get; } = [];

    public async ValueTask InitializeAsync()
    {
        App = await StudioApp.StartAsync(null, ("Limits:AccessCheckSeconds", "1"), ("Limits:ContactsPerMinute", "1000"));
        Routes = AppRoute.All(App);
        var cast = App.Cast;
        await SetPennyAsync(UserState.Approved);
        People["anonymous"] = App.Visit();
        foreach (var (name, person) in new[] { ("pending", cast.Penny), ("client", cast.Clara), ("another client", cast.Otto), ("staff", cast.Sam), ("admin", cast.Ada) })
        {
            People[name] = App.Visit();
            (await People[name].SubmitAsync("/account/sign-in", ("email", person.Email), ("password", AppCast.Password))).Dispose();
            Assert.Contains("__Host-studio", People[name].Cookies.Keys);
        }

        await SetPennyAsync(UserState.Pending);
        await Task.Delay(TimeSpan.FromSeconds(2));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in People.Values) visitor.Dispose();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private Task SetPennyAsync(UserState state) => App.WithDbAsync(db =>
    {
        db.Users.Single(user => user.Id == App.Cast.Penny.User.Id).State = state;
        return db.SaveChangesAsync();
    });
}
