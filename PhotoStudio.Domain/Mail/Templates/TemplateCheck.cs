using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>Says what is wrong with a text before it is kept or sent: what is not known would go out as it stands.</summary>
public static class TemplateCheck
{
    public const int MostSubject = 300;
    public const int MostBody = 8000;

    /// <summary>The text with its ends trimmed; errors are noted under <c>subject</c> and <c>body</c>.</summary>
    public static TemplateText Check(FieldErrors errors, string? subject, string? body, TemplateRules rules)
    {
        var checkedSubject = errors.RequiredText("subject", subject?.ReplaceLineEndings(" "), MostSubject, "Every message has a subject.");
        var checkedBody = errors.RequiredText("body", body?.ReplaceLineEndings("\n"), MostBody, "Write what it says.");
        if (WrongWith(checkedSubject, rules, true) is { } inSubject) errors.Add("subject", inSubject);
        if (WrongWith(checkedBody, rules, false) is { } inBody) errors.Add("body", inBody);
        return new TemplateText(checkedSubject, checkedBody);
    }

    private static string? WrongWith(string text, TemplateRules rules, bool isSubject)
    {
        var unknown = TemplateTokens.Names(text).Where(name => !IsKnown(name, rules, isSubject)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0) return $"There is no {string.Join(", no ", unknown.Select(name => $"{{{name}}}"))} here. Use {Known(rules, isSubject)}.";
        if (TemplateTokens.HasLooseBrace(text)) return "A brace stands alone. A placeholder is written like {first name}.";
        return isSubject ? null : Misplaced(text);
    }

    private static bool IsKnown(string name, TemplateRules rules, bool isSubject)
    {
        if (rules.Fields.Contains(name, StringComparer.OrdinalIgnoreCase)) return true;
        if (isSubject) return false;
        if (TemplateTokens.IsButton(name)) return rules.Link && name.Length > TemplateTokens.Button.Length;
        return (rules.Facts && Is(name, TemplateTokens.Facts)) || (rules.Link && Is(name, TemplateTokens.Link));
    }

    private static string? Misplaced(string body)
    {
        var inside = MailRenderer.Paragraphs(body).Where(paragraph => TemplateTokens.Alone(paragraph) is null).SelectMany(TemplateTokens.Names);
        var wrong = inside.FirstOrDefault(name => Is(name, TemplateTokens.Facts) || TemplateTokens.IsButton(name));
        return wrong is null ? null : $"{{{wrong}}} needs a paragraph of its own: leave an empty line before and after it.";
    }

    private static string Known(TemplateRules rules, bool isSubject)
    {
        string[] blocks = isSubject ? [] : [.. rules.Facts ? [TemplateTokens.Facts] : Array.Empty<string>(), .. rules.Link ? [TemplateTokens.Link, "button: What it says"] : Array.Empty<string>()];
        return string.Join(", ", rules.Fields.Concat(blocks).Select(name => $"{{{name}}}"));
    }

    private static bool Is(string name, string token) => string.Equals(name, token, StringComparison.OrdinalIgnoreCase);
}
