namespace PhotoStudio.Domain.Mail;

public sealed partial class OutboxMessage
{
    /// <summary>Takes back what has not gone out.</summary>
    /// <param name="why">What is no longer so; null when a person took it back.</param>
    public void Withdraw(string? why) => (State, LastError, LeaseId, LeasedUntil) = (MessageState.Withdrawn, why ?? LastError, null, null);

    /// <summary>Puts one that failed or was taken back in line again, with all its tries before it.</summary>
    /// <param name="email">A corrected address, or null.</param>
    /// <param name="now">UTC.</param>
    public void Retry(string? email, DateTime now)
    {
        (State, Attempts, NextAttemptAt) = (MessageState.Waiting, 0, now);
        if (email is null) return;
        ToEmail = OneLine(email);
        Search = SearchOf(ToName, ToEmail, Subject);
    }

    /// <summary>Brings the next try forward.</summary>
    public void Hurry(DateTime now) => NextAttemptAt = now;

    /// <summary>The same message once more, as a new one: what went out stays as it is.</summary>
    public OutboxMessage Repeat(string? email, DateTime now)
    {
        var copy = new OutboxMessage
        {
            Kind = Kind,
            ToName = ToName,
            ToEmail = OneLine(email ?? ToEmail),
            Subject = Subject,
            Text = Text,
            Html = Html,
            ReplyToName = ReplyToName,
            ReplyToEmail = ReplyToEmail,
            UnsubscribeUrl = UnsubscribeUrl,
            Search = SearchOf(ToName, email ?? ToEmail, Subject),
            NextAttemptAt = now,
            CreatedAt = now,
            SessionId = SessionId,
            InvoiceId = InvoiceId,
            UserId = UserId,
            RepeatOf = Id,
        };
        foreach (var file in attachments.OrderBy(file => file.Position)) copy.Attach(file.ToSource());
        return copy;
    }
}
