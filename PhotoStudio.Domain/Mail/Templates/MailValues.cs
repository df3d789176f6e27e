namespace PhotoStudio.Domain.Mail;

/// <summary>One line of the table that <c>{facts}</c> becomes.</summary>
public sealed record MailFact(string Label, string Value);

/// <summary>What the placeholders of one message become.</summary>
public sealed class MailValues
{
    private readonly Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MailFact> facts = [];

    public IReadOnlyList<MailFact> Facts => facts;

    /// <summary>A whole address; null where there is nothing to open.</summary>
    public string? Link { get; private set; }

    public MailValues Set(string name, string? value)
    {
        texts[name] = value ?? "";
        return this;
    }

    /// <summary>Adds a line to the facts; nothing when there is no value.</summary>
    public MailValues Fact(string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) facts.Add(new MailFact(label, value));
        return this;
    }

    public MailValues LinkTo(string address)
    {
        Link = address;
        return this;
    }

    /// <summary>Whom it is for; the first word of a name is the first name.</summary>
    public MailValues For(string name) => Set("name", name).Set("first name", name.Trim().Split(' ', 2)[0]);

    public string Of(string name) => string.Equals(name, TemplateTokens.Link, StringComparison.OrdinalIgnoreCase) ? Link ?? "" : texts.GetValueOrDefault(name, "");
}
