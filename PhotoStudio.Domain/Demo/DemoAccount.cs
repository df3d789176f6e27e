using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Demo;

/// <summary>Somebody who can sign in to the demo.</summary>
internal sealed record DemoAccount(string Name, string Email, UserRole Role, UserState State, string Password)
{
    /// <summary>Those who run the studio, the owner first, with fresh passwords.</summary>
    public static IReadOnlyList<DemoAccount> MakeStudio() =>
    [
        Of("Ines Moreau", "ines@northlight.example", UserRole.Admin),
        Of("Daniel Roche", "daniel@northlight.example", UserRole.Staff),
        Of("Nora Quinn", "nora@northlight.example", UserRole.Staff),
    ];

    public static DemoAccount Of(string name, string email, UserRole role, UserState state = UserState.Approved) => new(name, email, role, state, DemoPassword.Make());

    /// <summary>As a line of the list of accounts.</summary>
    public string Line => $"{Word,-8} {Email,-30} {Password}  {Name}";

    private string Word => State is UserState.Pending ? "pending" : Role switch
    {
        UserRole.Admin => "admin",
        UserRole.Staff => "staff",
        UserRole.Client => "client",
    };

    /// <summary>As the program makes a login, confirmed already.</summary>
    public StudioUser ToUser(DateTime createdAt, Guid? clientId = null, string? phone = null)
    {
        if (!EmailAddress.TryRead(Email, out var email)) throw new InvalidOperationException($"{Email} is no address.");
        var user = StudioUser.Create(new UserDetails(Name, email, phone), Role, createdAt);
        (user.EmailConfirmed, user.State, user.ClientId) = (true, State, clientId);
        return user;
    }
}
