using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Mail;

/// <summary>Finds and replaces placeholders: <c>{first name}</c>, <c>{facts}</c>, <c>{button: See your session}</c>.</summary>
internal static partial class TemplateTokens
{
    public const string Facts = "facts";
    public const string Link = "link";
    public const string Button = "button:";

    /// <summary>Each is replaced once, wherever it stands; what a value itself holds is never looked at again.</summary>
    public static string Replace(string text, Func<string, string> value) => Token().Replace(text, match => value(NameOf(match)));

    public static IEnumerable<string> Names(string text) => Token().Matches(text).Select(NameOf);

    /// <summary>True when a brace belongs to no placeholder.</summary>
    public static bool HasLooseBrace(string text) => Token().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0;

    public static bool IsButton(string name) => name.StartsWith(Button, StringComparison.OrdinalIgnoreCase);

    /// <summary>The one placeholder that a paragraph consists of; null when there is more to it.</summary>
    public static string? Alone(string paragraph) => Token().Match(paragraph) is { Success: true } match && match.Length == paragraph.Length ? NameOf(match) : null;

    private static string NameOf(Match match) => match.Groups[1].Value.Trim();

    [GeneratedRegex(@"\{([^{}\n]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
