using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Photographs that belong together, with who may see them. Private until published.</summary>
[Audited(AuditArea.Portfolio, "shoot", Title = "Title", OnlyDeletions = true)]
public sealed partial class Shoot : Entity
{
    /// <summary>Of <see cref="Search"/>: what is beyond is not searched.</summary>
    internal const int MostSearch = 400;

    private readonly List<ShootAccess> access = [];

    private Shoot()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>Names it in public addresses; unique. Stays once it was public, so that links keep working.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The title in its normal form, for search.</summary>
    public string Search { get; private set; } = "";

    public string? Description { get; private set; }

    public Guid? CategoryId { get; private set; }

    public PhotoCategory? Category { get; private set; }

    /// <summary>The day it was taken.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The session it came from.</summary>
    public Guid? SessionId { get; private set; }

    public DownloadSize Downloads { get; private set; }

    /// <summary>The last day on which clients see it; null: no end.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>Its place in the public portfolio; the smallest stands first.</summary>
    public int Position { get; private set; }

    /// <summary>The photo chosen as its cover; null: the first that can be seen.</summary>
    public Guid? CoverPhotoId { get; private set; }

    public IReadOnlyList<ShootAccess> Access => access;

    public static Shoot Create(ShootDetails details, string slug, int position, Actor actor, DateTime now)
    {
        var shoot = new Shoot { Slug = slug, Position = position };
        shoot.Take(details);
        shoot.Created(actor, now);
        return shoot;
    }

    /// <summary>Changes words and rules. The slug is taken only while the shoot never was public.</summary>
    public void Edit(ShootDetails details, string slug, Actor actor, DateTime now)
    {
        Take(details);
        if (FirstPublishedAt is null) Slug = slug;
        Touch(actor, now);
    }

    public void Place(int position, Actor actor, DateTime now)
    {
        if (Position == position) return;
        Position = position;
        Touch(actor, now);
    }

    /// <summary>Notes that its photographs were put into another order.</summary>
    public void Ordered(Actor actor, DateTime now) => Touch(actor, now);

    /// <summary>Chooses the cover among its own photographs; null goes back to the first.</summary>
    public Result SetCover(Photo? photo, Actor actor, DateTime now)
    {
        if (photo is not null && (photo.ShootId != Id || photo.IsDeleted)) return PortfolioProblems.CoverOfAnother();
        CoverPhotoId = photo?.Id;
        Touch(actor, now);
        return Result.Success;
    }

    private void Take(ShootDetails details)
    {
        (Title, Description, CategoryId, Date) = (details.Title, details.Description, details.CategoryId, details.Date);
        (SessionId, Downloads, LastDay) = (details.SessionId, details.Downloads, details.LastDay);
        var search = SearchText.Of(Title);
        Search = search.Length > MostSearch ? search[..MostSearch] : search;
    }
}
