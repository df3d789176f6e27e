using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Sessions;

/// <summary>One entry of a session's history: who, when, what, from, to. Only ever appended.</summary>
public sealed class SessionEvent
{
    private SessionEvent()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid SessionId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public string By { get; private init; } = "";

    public Guid? ByUserId { get; private init; }

    /// <summary>Null for the making of a request (nothing before it), and for a message written to the client.</summary>
    public SessionAction? Action { get; private init; }

    /// <summary>Null when the session was made by it.</summary>
    public SessionStatus? From { get; private init; }

    public SessionStatus To { get; private init; }

    public string? Note { get; private init; }

    internal static SessionEvent Of(Guid sessionId, SessionAction? action, SessionStatus? from, SessionStatus to, string? note, Actor actor, DateTime now) => new()
    {
        SessionId = sessionId,
        Action = action,
        From = from,
        To = to,
        Note = note is { Length: > 1000 } ? note[..1000] : note,
        By = actor.Name,
        ByUserId = actor.UserId,
        At = now,
    };
}
