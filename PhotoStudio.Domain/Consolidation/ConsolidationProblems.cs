using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>The sentences about bringing over that a user may see.</summary>
public static class ConsolidationProblems
{
    public static Invalid NoSource() => new("from", "Say where the older data lies: a SQLite file, or a connection string of PostgreSQL.");

    public static Invalid NoSuchFile(string path) => new("from", $"There is no file \"{Short(path)}\".");

    public static Invalid NotSqlite(string name) => new("from", $"\"{Short(name)}\" cannot be read as a SQLite database.");

    public static Invalid Unreachable(string why) => new("from", $"The older database could not be opened. {Short(why.ReplaceLineEndings(" "))}");

    public static Invalid Unreadable() => new("from", "That is not a connection string. Write it like Host=localhost;Database=studio;Username=studio;Password=…");

    public static Invalid NothingOlder() => new("from", "None of the older tables are in there. Is it the right database?");

    public static Refused NothingToRollBack() => new("Nothing was brought over that could be rolled back.");

    public static Refused NothingToDrop() => new("No older tables are kept here.");

    public static Refused NobodyToInvite() => new("Every login that came over has a password, or was sent a link to choose one.");

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
