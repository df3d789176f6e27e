using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Users;

/// <summary>What may happen to a login. What shrinks its access ends its sign-ins.</summary>
public sealed partial class StudioUser
{
    /// <summary>A login that nobody can use yet: no password, no confirmed address.</summary>
    public static StudioUser Create(UserDetails details, UserRole role, DateTime now)
    {
        var user = new StudioUser { Role = role, CreatedAt = now, LockoutEnabled = true, SecurityStamp = NewStamp() };
        user.Take(details);
        return user;
    }

    public void Take(UserDetails details)
    {
        (Name, PhoneNumber) = (details.Name, details.Phone);
        (UserName, NormalizedUserName) = (details.Email.Text, details.Email.Normalized);
        (Email, NormalizedEmail) = (details.Email.Text, details.Email.Normalized);
        var search = SearchText.Of(Name, Email, PhoneNumber);
        Search = search.Length > UserDetails.MostSearch ? search[..UserDetails.MostSearch] : search;
        Touch();
    }

    public void Approve()
    {
        State = UserState.Approved;
        Touch();
    }

    public void Reject()
    {
        State = UserState.Rejected;
        EndSignIns();
    }

    public void ChangeRole(UserRole role)
    {
        Role = role;
        EndSignIns();
    }

    public void ConfirmAddress()
    {
        EmailConfirmed = true;
        Touch();
    }

    /// <summary>Ends every other sign-in, and a lockout with it.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        Unlock();
        EndSignIns();
    }

    public void Unlock()
    {
        (LockoutEnd, AccessFailedCount) = (null, 0);
        Touch();
    }

    /// <summary>Every cookie, token and open page of this login ends within a minute.</summary>
    public void EndSignIns()
    {
        SecurityStamp = NewStamp();
        Touch();
    }

    /// <summary>Whether bulk mail leaves this person out.</summary>
    public void OptOut(bool optedOut)
    {
        OptedOutOfBulkMail = optedOut;
        Touch();
    }

    /// <summary>Two writers of one login meet a conflict.</summary>
    public void Touch() => ConcurrencyStamp = Guid.NewGuid().ToString();

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
