using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Something sold beside a package: an album, a further hour.</summary>
[Audited(AuditArea.Prices, "add-on")]
public sealed class AddOn : Entity
{
    private AddOn()
    {
    }

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>Minor units of the studio's currency.</summary>
    public long Price { get; private set; }

    /// <summary>Its place in lists, from 0.</summary>
    public int Position { get; private set; }

    public bool Archived { get; private set; }

    public static AddOn Create(AddOnDetails details, int position, Actor actor, DateTime now)
    {
        var addOn = new AddOn { Position = position };
        addOn.Take(details);
        addOn.Created(actor, now);
        return addOn;
    }

    public void Edit(AddOnDetails details, Actor actor, DateTime now)
    {
        Take(details);
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

    /// <summary>The same price in a currency with other decimals.</summary>
    public void Reprice(long price, Actor actor, DateTime now)
    {
        Price = price;
        Touch(actor, now);
    }

    private void Take(AddOnDetails details) =>
        (Name, Description, Price, Archived) = (details.Name, details.Description, details.Price, details.Archived);
}

/// <summary>The checked values of an add-on. <paramref name="Price"/> is in minor units.</summary>
public sealed record AddOnDetails(string Name, string? Description, long Price, bool Archived);
