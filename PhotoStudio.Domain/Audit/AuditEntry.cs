using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Audit;

/// <summary>Who did what to which row, when. Written in the save of the change itself, and only ever appended.</summary>
public sealed class AuditEntry
{
    internal const int MostName = 200;

    private AuditEntry()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public AuditArea Area { get; private init; }

    public AuditAct Act { get; private init; }

    /// <summary>What the row is called: <c>package</c>.</summary>
    public string What { get; private init; } = "";

    /// <summary>Which row, in words; empty where there is but one.</summary>
    public string Name { get; private set; } = "";

    public Guid? RowId { get; private init; }

    /// <summary>The name of who did it.</summary>
    public string Who { get; private set; } = "";

    /// <summary>Null for visitors and for the program itself.</summary>
    public Guid? UserId { get; private init; }

    /// <summary>The fields before and after.</summary>
    public IReadOnlyList<AuditChange> Changes { get; private set; } = [];

    /// <summary>Notes an act that is no change of a row that is audited anyway.</summary>
    public static AuditEntry Write(AuditArea area, AuditAct act, AuditSubject subject, Actor actor, DateTime now, IReadOnlyList<AuditChange>? changes = null) => new()
    {
        Area = area,
        Act = act,
        What = subject.What,
        Name = Short(subject.Name),
        RowId = subject.RowId,
        Who = Short(actor.Name),
        UserId = actor.UserId,
        At = now,
        Changes = changes ?? [],
    };

    /// <summary>Takes a person's data out of what is kept: the act stays, the words go.</summary>
    public void Forget(string name) => (Name, Changes) = (name, []);

    /// <summary>Takes the name of who did it out.</summary>
    public void ForgetWho(string name) => Who = name;

    private static string Short(string text) => text.Length > MostName ? text[..MostName] : text;
}

/// <summary>The row that something was done to.</summary>
public sealed record AuditSubject(string What, string Name = "", Guid? RowId = null);

/// <summary>How a value of the log is shown.</summary>
public enum AuditValueKind
{
    Text,

    /// <summary>Minor units of the studio's currency.</summary>
    Money,

    YesNo,

    /// <summary>UTC, round-trip form.</summary>
    Instant,

    /// <summary>yyyy-MM-dd.</summary>
    Day,

    /// <summary>Left out: a secret, or of no use to read.</summary>
    Hidden,
}

/// <summary>One field before and after, in invariant text; null where it was empty.</summary>
public sealed record AuditChange(string Field, AuditValueKind Kind, string? From, string? To);
