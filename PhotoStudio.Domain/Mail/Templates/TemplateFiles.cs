using System.Collections.Concurrent;

namespace PhotoStudio.Domain.Mail;

/// <summary>Reads the built-in texts: the first line of a file is the subject, what follows the empty line after it the body.</summary>
internal static class TemplateFiles
{
    private static readonly ConcurrentDictionary<string, TemplateText> Known = new(StringComparer.Ordinal);

    public static TemplateText Read(string name) => Known.GetOrAdd(name, Load);

    private static TemplateText Load(string name)
    {
        using var stream = typeof(TemplateFiles).Assembly.GetManifestResourceStream($"MailTemplates/{name}.txt")
            ?? throw new InvalidOperationException($"The text of the message {name} is missing.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new TemplateText(text[..end].Trim(), text[(end + 1)..].Trim());
    }
}
