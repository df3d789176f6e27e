namespace PhotoStudio.Domain.Mail;

/// <summary>Makes a message of a text with placeholders: the one place, for what is sent, for previews and for tests.</summary>
public static class MailRenderer
{
    public static MessageText Render(TemplateText template, MailValues values, MailLook look, string? reason)
    {
        var subject = TemplateTokens.Replace(template.Subject, values.Of).ReplaceLineEndings(" ");
        List<MailBlock> blocks = [.. Paragraphs(template.Body).Select(paragraph => Block(paragraph, values)).OfType<MailBlock>()];
        var foot = new MailFoot(look, reason);
        return new MessageText(Shortened(subject), MailAsText.Of(blocks, foot), MailAsPage.Of(subject, blocks, foot));
    }

    /// <summary>The page of a message that was written as plain text only.</summary>
    public static string PageOf(string subject, string text, MailLook look)
    {
        List<MailBlock> blocks = [.. Paragraphs(text.ReplaceLineEndings("\n")).Select(paragraph => new MailBlock.Paragraph(paragraph))];
        return MailAsPage.Of(subject, blocks, new MailFoot(look with { Address = null }, null));
    }

    /// <summary>What empty lines keep apart.</summary>
    internal static IEnumerable<string> Paragraphs(string body)
    {
        var rows = body.Split('\n').Select(row => row.TrimEnd()).ToList();
        var paragraph = new List<string>();
        foreach (var row in rows.Append(""))
        {
            if (row.Length > 0)
            {
                paragraph.Add(row);
                continue;
            }

            if (paragraph.Count > 0) yield return string.Join('\n', paragraph);
            paragraph.Clear();
        }
    }

    private static MailBlock? Block(string paragraph, MailValues values)
    {
        if (TemplateTokens.Alone(paragraph) is { } alone)
        {
            if (string.Equals(alone, TemplateTokens.Facts, StringComparison.OrdinalIgnoreCase)) return values.Facts.Count == 0 ? null : new MailBlock.Table(values.Facts);
            if (TemplateTokens.IsButton(alone)) return values.Link is { } link ? new MailBlock.Button(alone[TemplateTokens.Button.Length..].Trim(), link) : null;
        }

        var text = TemplateTokens.Replace(paragraph, values.Of).Trim();
        return text.Length == 0 ? null : new MailBlock.Paragraph(text);
    }

    private static string Shortened(string subject) => subject.Length <= 400 ? subject : subject[..399] + "…";
}

/// <summary>What stands under every message. The reason says why the reader gets it.</summary>
internal sealed record MailFoot(MailLook Look, string? Reason);
