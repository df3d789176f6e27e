using System.Text;
using MimeKit;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Makes the mail that goes over the wire. It always comes from the studio; who is to be answered stands in Reply-To only.</summary>
public static class MailComposer
{
    /// <param name="message">With its files, their bytes made.</param>
    /// <param name="mail">The sender.</param>
    /// <param name="studio">The name and look, for messages without a page of their own.</param>
    /// <param name="now">The date of the mail.</param>
    public static MimeMessage Compose(OutboxMessage message, MailSettings mail, StudioSettings studio, DateTimeOffset now)
    {
        var mime = new MimeMessage { Subject = message.Subject, Date = now, MessageId = message.MailId ?? message.Id.ToString("N") };
        mime.From.Add(new MailboxAddress(Encoding.UTF8, mail.SenderName(studio), mail.SenderAddress(studio) ?? ""));
        mime.To.Add(new MailboxAddress(Encoding.UTF8, message.ToName, message.ToEmail));
        if (message.ReplyToEmail is { } answer) mime.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, message.ReplyToName ?? "", answer));
        else if (mail.Sender.ReplyTo is { } usual) mime.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, mail.SenderName(studio), usual));
        AddListHeaders(mime, message);
        mime.Body = Body(message, MailLook.Of(studio));
        mime.Prepare(EncodingConstraint.SevenBit);
        return mime;
    }

    private static void AddListHeaders(MimeMessage mime, OutboxMessage message)
    {
        if (message.Kind is not MessageKind.Letter) mime.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (message.UnsubscribeUrl is not { } address) return;
        mime.Headers.Add(HeaderId.Precedence, "bulk");
        mime.Headers.Add(HeaderId.ListUnsubscribe, $"<{address}>");
        mime.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
    }

    private static MimeEntity Body(OutboxMessage message, MailLook look)
    {
        var page = message.Html ?? MailRenderer.PageOf(message.Subject, message.Text, look);
        MultipartAlternative words = [new TextPart("plain") { Text = message.Text }, new TextPart("html") { Text = page }];
        if (message.Attachments.Count == 0) return words;
        var all = new Multipart("mixed") { words };
        foreach (var file in message.Attachments.OrderBy(file => file.Position)) all.Add(File(file));
        return all;
    }

    private static MimePart File(OutboxAttachment file) => new(ContentType.Parse(file.ContentType))
    {
        FileName = file.FileName,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = file.FileName },
        ContentTransferEncoding = ContentEncoding.Base64,
        Content = new MimeContent(new MemoryStream(file.Bytes ?? [])),
    };
}
