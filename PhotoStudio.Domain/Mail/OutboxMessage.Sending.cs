namespace PhotoStudio.Domain.Mail;

public sealed partial class OutboxMessage
{
    /// <summary>How long one sender may take. Longer than a server is waited for, so that two never have the same message in hand.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

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

    /// <summary>Whether nobody can have read it yet: it waits, and no sender has it or lost it half-way.</summary>
    public bool IsUnsent => State is MessageState.Waiting && LeaseId is null;

    /// <summary>Lets a move be thought over: not sent before <paramref name="until"/> (UTC).</summary>
    public OutboxMessage HoldMove(DateOnly? formerDate, TimeOnly? formerStart, DateTime until)
    {
        (FormerDate, FormerStart, NextAttemptAt) = (formerDate, formerStart, until);
        return this;
    }

    /// <summary>Takes it in hand: until the lease runs out nobody else does.</summary>
    /// <param name="lease">Which sender.</param>
    /// <param name="domain">What its Message-Id ends with.</param>
    /// <param name="now">UTC.</param>
    public void Take(Guid lease, string domain, DateTime now)
    {
        (LeaseId, LeasedUntil) = (lease, now + Lease);
        MailId ??= $"{Id:N}@{domain}";
    }

    /// <summary>The server took it.</summary>
    public void Delivered(string said, DateTime now)
    {
        Tried(true, said, now);
        (State, SentAt, LastError) = (MessageState.Sent, now, null);
        foreach (var attachment in attachments) attachment.Release();
    }

    /// <summary>It did not go out: tried again later, or given up when the server said never or the tries are used up.</summary>
    public void NotDelivered(string said, bool forGood, DateTime now)
    {
        Tried(false, said, now);
        LastError = attempts[^1].Said;
        if (!forGood && RetrySchedule.After(Attempts) is { } wait) NextAttemptAt = now + wait;
        else State = MessageState.Failed;
    }

    private void Tried(bool succeeded, string said, DateTime now)
    {
        Attempts++;
        (LeaseId, LeasedUntil) = (null, null);
        attempts.Add(OutboxAttempt.Of(Id, Attempts, succeeded, said, now));
    }
}
