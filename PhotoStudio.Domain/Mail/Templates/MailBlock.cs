namespace PhotoStudio.Domain.Mail;

/// <summary>A part of a message, one under the other.</summary>
internal abstract record MailBlock
{
    public sealed record Paragraph(string Text) : MailBlock;

    public sealed record Table(IReadOnlyList<MailFact> Facts) : MailBlock;

    public sealed record Button(string Label, string Address) : MailBlock;
}
