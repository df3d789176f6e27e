using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Security;

/// <summary>Who may reach a route; written by hand in <c>Security/access.txt</c>.</summary>
public enum Reach
{
    Open,
    SignedIn,
    Client,
    Staff,
    Admin,

    /// <summary>Only between a password and a code; everybody else is sent to sign in.</summary>
    Halfway,

    /// <summary>Nothing is there for whoever is neither of the studio nor the one it belongs to.</summary>
    Hidden,
}

/// <summary>The hand-written table of every route and page: who may reach it.</summary>
public static class Access
{
    public static IReadOnlyDictionary<string, Reach> Table { get; } = File.ReadLines(Path.Combine(SourceFile.Root, "PhotoStudio.Tests", "Security", "access.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[1], parts => Enum.Parse<Reach>(parts[0], true));

    public static bool Lets(this Reach reach, string person) => reach switch
    {
        Reach.Open => true,
        Reach.SignedIn => person is not ("anonymous" or "pending"),
        Reach.Client => person is "client" or "another client",
        Reach.Staff => person is "staff" or "admin",
        Reach.Admin => person is "admin",
        Reach.Halfway => false,
        Reach.Hidden => person is "staff" or "admin",
    };
}
