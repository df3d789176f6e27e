using System.Text;

namespace PhotoStudio.Domain.Mail;

/// <summary>The plain text part: every message has it, for readers without pages.</summary>
internal static class MailAsText
{
    public static string Of(IEnumerable<MailBlock> blocks, MailFoot foot)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) text.Append(Block(block)).Append("\n\n");
        text.Append(foot.Look.Studio).Append('\n');
        if (foot.Look.Address is { } address) text.Append(address).Append('\n');
        if (foot.Reason is { } reason) text.Append('\n').Append(reason).Append('\n');
        return text.ToString();
    }

    private static string Block(MailBlock block) => block switch
    {
        MailBlock.Table table => string.Join('\n', table.Facts.Select(fact => $"{fact.Label}: {fact.Value.ReplaceLineEndings(", ")}")),
        MailBlock.Button button => $"{button.Label}:\n{button.Address}",
        MailBlock.Paragraph paragraph => paragraph.Text,
        _ => "",
    };
}
