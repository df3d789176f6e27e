namespace PhotoStudio.Domain.Mail;

/// <summary>What a file of a message is.</summary>
public enum AttachmentKind
{
    /// <summary>The PDF of an invoice (<see cref="OutboxAttachment.SourceId"/>).</summary>
    InvoicePdf,

    /// <summary>The receipt of a payment (<see cref="OutboxAttachment.SourceId"/>).</summary>
    ReceiptPdf,

    /// <summary>A credit note (<see cref="OutboxAttachment.SourceId"/>).</summary>
    CreditNotePdf,

    /// <summary>The quote of a session (<see cref="OutboxAttachment.SourceId"/>).</summary>
    QuotePdf,

    /// <summary>A calendar entry; its bytes are given when it is written.</summary>
    Calendar,

    /// <summary>Any file; its bytes are given when it is written.</summary>
    File,
}

/// <summary>A file of a message: bytes, or the row that they are made of. They are made once, right after the message was written, and then stay.</summary>
public sealed class OutboxAttachment
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MessageId { get; private init; }

    public int Position { get; private init; }

    public AttachmentKind Kind { get; private init; }

    /// <summary>The row it is made of.</summary>
    public Guid? SourceId { get; private init; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private init; } = "";

    /// <summary>Null until it is made, and again once it was sent.</summary>
    public byte[]? Bytes { get; private set; }

    /// <summary>Its size in bytes, once it is made.</summary>
    public int? Size { get; private set; }

    /// <summary>SHA-256 of what was made, in hex: shows later what went out.</summary>
    public string? Hash { get; private set; }

    internal static OutboxAttachment Of(Guid messageId, int position, AttachmentSource source)
    {
        var attachment = new OutboxAttachment
        {
            MessageId = messageId,
            Position = position,
            Kind = source.Kind,
            SourceId = source.SourceId,
            FileName = source.FileName,
            ContentType = source.ContentType,
        };
        if (source.Bytes is { } bytes) attachment.Make(bytes, source.FileName);
        return attachment;
    }

    /// <summary>Takes the bytes as they are now.</summary>
    internal void Make(byte[] bytes, string fileName)
    {
        (Bytes, Size, FileName) = (bytes, bytes.Length, fileName);
        Hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
    }

    /// <summary>The same once more; a document is printed anew.</summary>
    internal AttachmentSource ToSource() => new(Kind, FileName, ContentType, SourceId, SourceId is null ? Bytes : null);

    /// <summary>Lets the bytes of a document go that can be printed again.</summary>
    internal void Release()
    {
        if (SourceId is not null) Bytes = null;
    }
}

/// <summary>What to attach: the row a document is printed from, or bytes.</summary>
public sealed record AttachmentSource(AttachmentKind Kind, string FileName, string ContentType, Guid? SourceId = null, byte[]? Bytes = null)
{
    public static AttachmentSource Pdf(AttachmentKind kind, Guid sourceId, string fileName) => new(kind, fileName, "application/pdf", sourceId);
}
