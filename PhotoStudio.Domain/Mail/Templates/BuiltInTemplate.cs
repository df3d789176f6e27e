using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>Which part of the studio's work a template belongs to; the list in Settings is grouped by it.</summary>
public enum TemplateGroup
{
    Sessions,
    Money,
    Accounts,
    Others,
}

/// <summary>A template as the program brings it.</summary>
/// <param name="Key">Which message.</param>
/// <param name="Title">What it is called in Settings.</param>
/// <param name="Kind">What its messages are marked with.</param>
/// <param name="Group">Where it stands in the list.</param>
/// <param name="Fields">The placeholders it may hold, without braces.</param>
/// <param name="Facts">Whether <c>{facts}</c> is among them.</param>
/// <param name="Link">Whether <c>{link}</c> and <c>{button: ...}</c> are among them.</param>
/// <param name="ToStudio">True where the studio itself is told.</param>
public sealed record BuiltInTemplate(
    TemplateKey Key, string Title, MessageKind Kind, TemplateGroup Group, IReadOnlyList<string> Fields, bool Facts = false, bool Link = true, bool ToStudio = false)
{
    public string Name => CamelCase.Of(Key);

    /// <summary>What it says until the studio changes it.</summary>
    public TemplateText Text => TemplateFiles.Read(Name);

    public TemplateRules Rules => new(Fields, Facts, Link);
}

/// <summary>A subject and a body with placeholders.</summary>
public sealed record TemplateText(string Subject, string Body);

/// <summary>Which placeholders a text may hold.</summary>
public sealed record TemplateRules(IReadOnlyList<string> Fields, bool Facts, bool Link);
