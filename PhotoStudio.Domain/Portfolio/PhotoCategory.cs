using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>A kind of work that shoots are shown under: Wedding, Landscape.</summary>
public sealed class PhotoCategory : Entity
{
    private PhotoCategory()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Unique, whatever the case and accents.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>Names it in public addresses; unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Its place in lists, from 0.</summary>
    public int Position { get; private set; }

    public static PhotoCategory Create(string name, int position, Actor actor, DateTime now)
    {
        var category = new PhotoCategory { Position = position };
        category.Take(name);
        category.Created(actor, now);
        return category;
    }

    public void Rename(string name, Actor actor, DateTime now)
    {
        Take(name);
        Touch(actor, now);
    }

    public void Place(int position, Actor actor, DateTime now)
    {
        if (Position == position) return;
        Position = position;
        Touch(actor, now);
    }

    private void Take(string name) => (Name, NormalizedName, Slug) = (name, SearchText.Of(name), Slugs.Of(name, "work"));
}
