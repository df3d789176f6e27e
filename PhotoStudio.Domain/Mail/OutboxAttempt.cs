namespace PhotoStudio.Domain.Mail;

/// <summary>One try to send a message and what the server answered.</summary>
public sealed class OutboxAttempt
{
    /// <summary>The longest answer that is kept.</summary>
    public const int MostLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MessageId { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public bool Succeeded { get; private init; }

    /// <summary>The server's own words, or what kept it from answering.</summary>
    public string Said { get; private init; } = "";

    internal static OutboxAttempt Of(Guid messageId, int number, bool succeeded, string said, DateTime now) => new()
    {
        MessageId = messageId,
        Number = number,
        At = now,
        Succeeded = succeeded,
        Said = said.Length > MostLength ? said[..MostLength] : said,
    };
}
