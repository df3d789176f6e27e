namespace PhotoStudio.Domain.Common;

/// <summary>A row that people edit: who made and last changed it, and the version that tells two writers apart.</summary>
public abstract class Entity
{
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Changes in every mutator, also when only a child row changes. The concurrency token and the ETag.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>The name of who made it.</summary>
    public string CreatedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>The name of who last changed it.</summary>
    public string UpdatedBy { get; private set; } = "";

    /// <summary>Notes the maker; called once, by the factory of the row.</summary>
    protected void Created(Actor actor, DateTime now)
    {
        (CreatedAt, CreatedBy) = (now, actor.Name);
        Touch(actor, now);
    }

    /// <summary>Notes a change and moves the version on.</summary>
    protected void Touch(Actor actor, DateTime now)
    {
        (UpdatedAt, UpdatedBy) = (now, actor.Name);
        Version = Guid.NewGuid();
    }
}
