using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Audit;

/// <summary>Adds an entry for every audited row that a save adds, changes or deletes. What the program itself adds is nobody's doing and is left out.</summary>
internal static class AuditTrail
{
    private static readonly ConcurrentDictionary<Type, AuditedAttribute?> Known = new();

    public static void Note(StudioDb db)
    {
        var noted = db.ChangeTracker.Entries().Select(row => (Row: row, Form: FormOf(row.Metadata.ClrType))).Where(pair => pair.Form is not null).ToList();
        foreach (var (row, form) in noted)
        {
            if (ActOf(row, form!) is not { } act) continue;
            var actor = ActorOf(db, row);
            if (act is AuditAct.Added && actor.Role is ActorRole.System) continue;
            IReadOnlyList<AuditChange> changes = act is AuditAct.Changed ? AuditValues.Changes(row, form!) : [];
            if (act is AuditAct.Changed && changes.Count == 0) continue;
            db.Audit.Add(AuditEntry.Write(form!.Area, act, new AuditSubject(form.What, TitleOf(row, form), IdOf(row)), actor, db.Clock.GetUtcNow().UtcDateTime, changes));
        }
    }

    private static AuditedAttribute? FormOf(Type type) => Known.GetOrAdd(type, static known => known.GetCustomAttribute<AuditedAttribute>());

    private static AuditAct? ActOf(EntityEntry row, AuditedAttribute form) => row.State switch
    {
        EntityState.Added when !form.OnlyDeletions && !form.SkipsNew => AuditAct.Added,
        EntityState.Modified when !form.OnlyDeletions => AuditAct.Changed,
        EntityState.Deleted => AuditAct.Deleted,
        EntityState.Added or EntityState.Modified or EntityState.Unchanged or EntityState.Detached => null,
        _ => null,
    };

    /// <summary>Who the command named; else people at their own logins, and who the row says changed it last.</summary>
    private static Actor ActorOf(StudioDb db, EntityEntry row) =>
        db.Actor ?? row.Entity switch
        {
            StudioUser user => user.ToActor(),
            Entity { UpdatedBy: var name } when name != Actor.System.Name => new Actor(ActorRole.Staff, null, name),
            _ => Actor.System,
        };

    private static string TitleOf(EntityEntry row, AuditedAttribute form) =>
        form.Title is { } title && row.Metadata.FindProperty(title) is not null ? row.Property(title).CurrentValue?.ToString() ?? "" : "";

    private static Guid? IdOf(EntityEntry row) => row.Metadata.FindProperty("Id")?.ClrType == typeof(Guid) ? (Guid?)row.Property("Id").CurrentValue : null;
}
