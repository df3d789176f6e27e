namespace PhotoStudio.Web.Account;

/// <summary>Where the account pages are.</summary>
public static class AccountPaths
{
    public const string Profile = "/account";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string SignedOut = "/account/signed-out";
    public const string SecondStep = "/account/second-step";
    public const string Register = "/account/register";
    public const string Confirm = "/account/confirm";
    public const string ConfirmAgain = "/account/confirm-again";
    public const string ChangeEmail = "/account/change-email";
    public const string Forgot = "/account/forgot";
    public const string Reset = "/account/reset";
    public const string Invitation = "/account/invitation";
    public const string TwoFactor = "/account/two-factor";
    public const string Passkeys = "/account/passkeys";
    public const string Close = "/account/close";
    public const string NotYours = "/account/not-yours";
    public const string Setup = "/setup";

    /// <summary>What to do now that a message is on its way.</summary>
    public static string Sent(string about) => $"/account/sent/{about}";
}
