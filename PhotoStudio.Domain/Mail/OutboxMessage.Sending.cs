namespace PhotoStudio.Domain.Mail;

public sealed partial class OutboxMessage
{
    private readonly List<OutboxAttempt> attempts = [];

    public MessageState State { get; private set; } = MessageState.Waiting;

    /// <summary>Tries so far that came to an answer.</summary>
    public int Attempts { get; private set; }

    public IReadOnlyList<OutboxAttempt> AttemptLog => attempts;

    /// <summary>UTC. Not before this; only of weight while it waits.</summary>
    public DateTime NextAttemptAt { get; private set; }

    /// <summary>What stood against it last, in the server's words.</summary>
    public string? LastError { get; private set; }

    /// <summary>Which sender has it in hand.</summary>
    public Guid? LeaseId { get; private set; }

    /// <summary>UTC. Until then no other sender takes it; a sender that died loses it then.</summary>
    public DateTime? LeasedUntil { get; private set; }

    /// <summary>The Message-Id header, the same at every try, so that a repeat can be recognised. Set when it is first taken in hand.</summary>
    public string? MailId { get; private set; }

    /// <summary>UTC; null while it waits.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>The message that this one repeats.</summary>
    public Guid? RepeatOf { get; private init; }
}
