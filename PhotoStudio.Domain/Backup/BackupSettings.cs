using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Backup;

/// <summary>When backups are made by themselves, and how many are kept: one row (id <see cref="RowId"/>).</summary>
[Audited(AuditArea.Backup, "schedule of backups", Title = null, Only = [nameof(Daily), nameof(At), nameof(Keep)])]
public sealed class BackupSettings : Entity
{
    public const int MostKept = 365;

    public static readonly Guid RowId = new("00000000-0000-7000-8000-000000000002");

    private BackupSettings() => Id = RowId;

    /// <summary>One a day, by itself.</summary>
    public bool Daily { get; private set; }

    /// <summary>The studio's local time of the daily one.</summary>
    public TimeOnly At { get; private set; } = new(3, 0);

    /// <summary>How many are kept; the oldest beyond that are deleted.</summary>
    public int Keep { get; private set; } = 14;

    /// <summary>UTC; when the schedule last made one, or tried to.</summary>
    public DateTime? LastTriedAt { get; private set; }

    /// <summary>Why the last scheduled one failed; null when it did not.</summary>
    public string? LastProblem { get; private set; }

    public static BackupSettings Fresh(DateTime now)
    {
        var settings = new BackupSettings();
        settings.Created(Actor.System, now);
        return settings;
    }

    public void Edit(bool daily, TimeOnly at, int keep, Actor actor, DateTime now)
    {
        (Daily, At, Keep) = (daily, at, keep);
        Touch(actor, now);
    }

    /// <summary>Notes a scheduled try; <paramref name="problem"/> is null when it succeeded. No edit: nobody's form grows stale by it.</summary>
    public void Tried(string? problem, DateTime now) => (LastTriedAt, LastProblem) = (now, problem is { Length: > 500 } ? problem[..500] : problem);
}
