using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>Where a message stands.</summary>
public enum MessageState
{
    /// <summary>To be sent, at once or at its next try; without a mail server it waits for one.</summary>
    Waiting,

    Sent,

    /// <summary>The last try failed for good. A person must look at it.</summary>
    Failed,

    /// <summary>Taken back, by a person or because what it says is no longer so.</summary>
    Withdrawn,
}

/// <summary>A message written in the same transaction as its cause. It waits here until it can be sent, and Admin can read it.</summary>
public sealed partial class OutboxMessage
{
    /// <summary>Of <see cref="Search"/>: what is beyond is not searched.</summary>
    internal const int MostSearch = 900;

    private readonly List<OutboxAttachment> attachments = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public MessageKind Kind { get; private init; }

    public string ToName { get; private init; } = "";

    public string ToEmail { get; private set; } = "";

    /// <summary>Where an answer goes when it is not the studio's own address: the visitor who wrote.</summary>
    public string? ReplyToName { get; private init; }

    public string? ReplyToEmail { get; private init; }

    public string Subject { get; private init; } = "";

    /// <summary>Plain text. Links in it are whole addresses.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The same as a page; null: it is made of <see cref="Text"/> when it is sent.</summary>
    public string? Html { get; private init; }

    /// <summary>Where one click takes the reader off the list; only on bulk mail. A whole address.</summary>
    public string? UnsubscribeUrl { get; private init; }

    /// <summary>To whom and what about, in the normal form, for search.</summary>
    public string Search { get; private set; } = "";

    /// <summary>The session it is about, if any.</summary>
    public Guid? SessionId { get; private init; }

    public Guid? InvoiceId { get; private init; }

    public Guid? UserId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    /// <summary>In a message about a move: the slot that its reader was told of before it; null in every other.</summary>
    public DateOnly? FormerDate { get; private set; }

    public TimeOnly? FormerStart { get; private set; }

    public IReadOnlyList<OutboxAttachment> Attachments => attachments;

    public static OutboxMessage Write(MessageKind kind, Recipient to, string subject, string text, DateTime now, MessageAbout about = default) =>
        Write(kind, to, new MessageText(subject, text), now, about);

    public static OutboxMessage Write(MessageKind kind, Recipient to, MessageText text, DateTime now, MessageAbout about = default, MessageExtras? extras = null) => new()
    {
        Kind = kind,
        ToName = OneLine(to.Name),
        ToEmail = OneLine(to.Email),
        Subject = OneLine(text.Subject),
        Text = text.Text,
        Html = text.Html,
        ReplyToName = extras?.ReplyTo is { } reply ? OneLine(reply.Name) : null,
        ReplyToEmail = extras?.ReplyTo is { } answer ? OneLine(answer.Email) : null,
        UnsubscribeUrl = extras?.UnsubscribeUrl,
        Search = SearchOf(to.Name, to.Email, text.Subject),
        NextAttemptAt = now,
        CreatedAt = now,
        SessionId = about.SessionId,
        InvoiceId = about.InvoiceId,
        UserId = about.UserId,
    };

    /// <summary>Adds a file to it, before it is stored.</summary>
    public OutboxMessage Attach(AttachmentSource source)
    {
        attachments.Add(OutboxAttachment.Of(Id, attachments.Count, source));
        return this;
    }

    private static string SearchOf(string name, string email, string subject)
    {
        var search = SearchText.Of(name, email, subject);
        return search.Length > MostSearch ? search[..MostSearch] : search;
    }

    /// <summary>What goes into a header never holds a control character, a line break least of all.</summary>
    private static string OneLine(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}

/// <summary>Who gets a message.</summary>
public sealed record Recipient(string Name, string Email);

/// <summary>The rows a message is about.</summary>
public readonly record struct MessageAbout(Guid? SessionId = null, Guid? InvoiceId = null, Guid? UserId = null);

/// <summary>What a message says: in plain text always, and as a page where there is one.</summary>
public sealed record MessageText(string Subject, string Text, string? Html = null);

/// <summary>What few messages have.</summary>
/// <param name="ReplyTo">Who is answered when the reader answers; never who sends.</param>
/// <param name="UnsubscribeUrl">One click there ends the list.</param>
public sealed record MessageExtras(Recipient? ReplyTo = null, string? UnsubscribeUrl = null);
