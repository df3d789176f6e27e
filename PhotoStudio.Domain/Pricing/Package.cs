using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>A priced offer of one session type. Sessions copy its words and price: later changes alter nothing that was quoted.</summary>
[Audited(AuditArea.Prices, "package")]
public sealed class Package : Entity
{
    private Package()
    {
    }

    public string Name { get; private set; } = "";

    public Guid SessionTypeId { get; private set; }

    public SessionType? SessionType { get; private set; }

    public string? Description { get; private set; }

    /// <summary>Minor units of the studio's currency.</summary>
    public long Price { get; private set; }

    public int DurationMinutes { get; private set; }

    /// <summary>What it includes, one item a line.</summary>
    public string? Included { get; private set; }

    /// <summary>At most one for a session type.</summary>
    public bool Recommended { get; private set; }

    public int Position { get; private set; }

    public bool Archived { get; private set; }

    public static Package Create(PackageDetails details, Actor actor, DateTime now)
    {
        var package = new Package();
        package.Take(details);
        package.Created(actor, now);
        return package;
    }

    public void Edit(PackageDetails details, Actor actor, DateTime now)
    {
        Take(details);
        Touch(actor, now);
    }

    /// <summary>Its place among the packages of its type, from 0.</summary>
    public void Place(int position, Actor actor, DateTime now)
    {
        if (Position == position) return;
        Position = position;
        Touch(actor, now);
    }

    /// <summary>What is not offered is not recommended either.</summary>
    public void Archive(bool archived, Actor actor, DateTime now)
    {
        (Archived, Recommended) = (archived, Recommended && !archived);
        Touch(actor, now);
    }

    /// <summary>Another package of the type is recommended instead.</summary>
    public void LoseRecommendation(Actor actor, DateTime now)
    {
        Recommended = false;
        Touch(actor, now);
    }

    /// <summary>The same price in a currency with other decimals.</summary>
    public void Reprice(long price, Actor actor, DateTime now)
    {
        Price = price;
        Touch(actor, now);
    }

    private void Take(PackageDetails details)
    {
        (Name, SessionTypeId, Description, Price) = (details.Name, details.SessionTypeId, details.Description, details.Price);
        (DurationMinutes, Included) = (details.DurationMinutes, details.Included);
        (Recommended, Position, Archived) = (details.Recommended, details.Position, details.Archived);
    }
}

/// <summary>The checked values of a package. <paramref name="Price"/> is in minor units.</summary>
public sealed record PackageDetails(
    string Name, Guid SessionTypeId, string? Description, long Price, int DurationMinutes, string? Included, bool Recommended, int Position, bool Archived);
