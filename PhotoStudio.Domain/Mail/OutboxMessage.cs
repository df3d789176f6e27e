using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>What a message is about.</summary>
public enum MessageKind
{
    ConfirmAddress,
    ResetPassword,
    Invitation,
    Approved,
    Rejected,
    RequestReceived,
    Quote,
    QuoteAnswered,
    BookingConfirmed,
    Rescheduled,
    Cancelled,
    Invoice,
    PaymentReceived,
    PhotosReady,
    ReviewInvitation,
}

/// <summary>A message written in the same transaction as its cause. It waits here until it can be sent, and Admin can read it.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public MessageKind Kind { get; private init; }

    public string ToName { get; private init; } = "";

    public string ToEmail { get; private init; } = "";

    public string Subject { get; private init; } = "";

    /// <summary>Plain text. Links in it are whole addresses.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The session it is about, if any.</summary>
    public Guid? SessionId { get; private init; }

    public Guid? InvoiceId { get; private init; }

    public Guid? UserId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    /// <summary>UTC; null while it waits.</summary>
    public DateTime? SentAt { get; private set; }

    public static OutboxMessage Write(MessageKind kind, Recipient to, string subject, string text, DateTime now, MessageAbout about = default) => new()
    {
        Kind = kind,
        ToName = to.Name,
        ToEmail = to.Email,
        Subject = subject.ReplaceLineEndings(" "),
        Text = text,
        CreatedAt = now,
        SessionId = about.SessionId,
        InvoiceId = about.InvoiceId,
        UserId = about.UserId,
    };
}

/// <summary>Who gets a message.</summary>
public sealed record Recipient(string Name, string Email);

/// <summary>The rows a message is about.</summary>
public readonly record struct MessageAbout(Guid? SessionId = null, Guid? InvoiceId = null, Guid? UserId = null);
