using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Mail;

/// <summary>Which messages of the outbox.</summary>
public sealed record OutboxFilter(MessageState? State = null, MessageKind? Kind = null, string? Search = null)
{
    internal IQueryable<OutboxMessage> WithoutState(IQueryable<OutboxMessage> messages)
    {
        if (Kind is { } kind) messages = messages.Where(m => m.Kind == kind);
        if (string.IsNullOrWhiteSpace(Search)) return messages;
        var words = SearchText.Of(Search);
        return messages.Where(m => m.Search.Contains(words));
    }

    internal IQueryable<OutboxMessage> Of(IQueryable<OutboxMessage> messages) =>
        State is { } state ? WithoutState(messages).Where(m => m.State == state) : WithoutState(messages);
}

/// <summary>A message in the list.</summary>
public sealed record OutboxRow(
    Guid Id, MessageKind Kind, string ToName, string ToEmail, string Subject, MessageState State, int Attempts, DateTime NextAttemptAt, string? LastError, DateTime CreatedAt, DateTime? SentAt);

/// <summary>One page of messages, how many there are of each state, and how sending goes.</summary>
public sealed record OutboxList(Page<OutboxRow> Page, IReadOnlyDictionary<MessageState, int> Counts, OutboxHealth Health)
{
    public int All => Counts.Values.Sum();
}

/// <summary>How sending goes.</summary>
/// <param name="Host">Null: there is no mail server, everything waits.</param>
/// <param name="Paused">An admin holds everything back.</param>
/// <param name="LastSentAt">UTC.</param>
/// <param name="Trouble">What the last try ran into, when it was no success.</param>
public sealed record OutboxHealth(string? Host, bool Paused, DateTime? LastSentAt, string? Trouble);

/// <summary>A message to read. <paramref name="Link"/> is the first whole address in it, to be handed on by other ways; null when there is none.</summary>
public sealed record OutboxText(OutboxRow Row, string Text, string? Link, string? Html, Guid? SessionId, Guid? InvoiceId, IReadOnlyList<OutboxTry> Tries, IReadOnlyList<OutboxFile> Files);

/// <summary>A try to send it.</summary>
public sealed record OutboxTry(int Number, DateTime At, bool Succeeded, string Said);

/// <summary>A file of a message.</summary>
public sealed record OutboxFile(int Position, string FileName, int? Size);
