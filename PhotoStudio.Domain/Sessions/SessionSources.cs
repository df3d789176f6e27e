namespace PhotoStudio.Domain.Sessions;

/// <summary>The words of a source in the API: <c>client</c>, <c>admin</c>, <c>social media</c>.</summary>
public static class SessionSources
{
    public static string Word(SessionSource source) => source switch
    {
        SessionSource.Client => "client",
        SessionSource.Admin => "admin",
        SessionSource.SocialMedia => "social media",
    };

    public static bool TryRead(string text, out SessionSource source) =>
        Enum.TryParse(text.Replace(" ", "", StringComparison.Ordinal), true, out source) && Enum.IsDefined(source) && !char.IsAsciiDigit(text.Trim()[0]);
}
