using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Expenses;

/// <summary>What a receipt's content is, told by its first bytes and never by its name.</summary>
public enum ReceiptType
{
    Jpeg,
    Png,
    WebP,
    Pdf,
}

/// <summary>A private file that proves an expense. It is uploaded first and put on an expense then; what stays on none for a day is purged with its file.</summary>
public sealed class Receipt
{
    public const int MostNameLength = 200;

    private Receipt()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The expense it is on; null while it waits for one, or was taken off.</summary>
    public Guid? ExpenseId { get; private set; }

    /// <summary>The name it was uploaded under: for people to read, never a path.</summary>
    public string Name { get; private init; } = "";

    public ReceiptType Type { get; private init; }

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>UTC; when it was last put on or taken off.</summary>
    public DateTime ChangedAt { get; private set; }

    public string AddedBy { get; private init; } = "";

    /// <summary>Where the file is kept.</summary>
    public string Key => KeyOf(Id);

    /// <summary>Where the small picture of an image is kept.</summary>
    public string SmallKey => SmallKeyOf(Id);

    public bool IsPicture => Type is not ReceiptType.Pdf;

    public static string KeyOf(Guid id) => $"receipts/{id:n}";

    public static string SmallKeyOf(Guid id) => $"receipts/{id:n}.small";

    internal static Receipt Uploaded(Guid id, string name, ReceiptType type, long size, Actor actor, DateTime now) => new()
    {
        Id = id,
        Name = name,
        Type = type,
        Size = size,
        ChangedAt = now,
        AddedBy = actor.Name,
    };

    internal void PutOn(Guid expenseId, DateTime now) => (ExpenseId, ChangedAt) = (expenseId, now);

    internal void TakeOff(DateTime now) => (ExpenseId, ChangedAt) = (null, now);
}
