using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>A kind of session the studio offers: Portrait, Wedding.</summary>
[Audited(AuditArea.Prices, "session type")]
public sealed class SessionType : Entity
{
    private SessionType()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Unique, whatever the case.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>Its place in lists, from 0.</summary>
    public int Position { get; private set; }

    public bool Archived { get; private set; }

    public static SessionType Create(string name, int position, Actor actor, DateTime now)
    {
        var type = new SessionType { Position = position };
        type.Name = name;
        type.NormalizedName = SearchText.Of(name);
        type.Created(actor, now);
        return type;
    }

    public void Edit(string name, int position, bool archived, Actor actor, DateTime now)
    {
        (Name, NormalizedName, Position, Archived) = (name, SearchText.Of(name), position, archived);
        Touch(actor, now);
    }

    public void Place(int position, Actor actor, DateTime now)
    {
        if (Position == position) return;
        Position = position;
        Touch(actor, now);
    }

    public void Archive(bool archived, Actor actor, DateTime now)
    {
        Archived = archived;
        Touch(actor, now);
    }
}
