using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Tests.Support;

/// <summary>A shoot with photographs whose sizes count as made. There are no files behind them: enough for pages that only name them.</summary>
public sealed record PublicWork(Shoot Shoot, IReadOnlyList<Photo> Photos)
{
    public static PublicWork Make(string title, string slug, bool published, int photos, int position = 0, PhotoCategory? category = null)
    {
        var now = StudioSqlite.Noon.UtcDateTime;
        var shoot = Shoot.Create(ShootDetails.Check(new ShootInput(title, $"About {title}.", category?.Id, new DateOnly(2026, 9, 12))).Value!, slug, position, Actor.System, now);
        shoot.Publish(published, Actor.System, now);
        return new PublicWork(shoot, [.. Enumerable.Range(0, photos).Select(index => Photo(shoot, index, now))]);
    }

    /// <summary>Hides one photograph.</summary>
    public PublicWork Hide(int index)
    {
        Photos[index].Hide(true, Actor.System, StudioSqlite.Noon.UtcDateTime);
        return this;
    }

    /// <summary>Puts these on the home page.</summary>
    public PublicWork Feature(params ReadOnlySpan<int> indexes)
    {
        foreach (var index in indexes) Photos[index].Feature(true, Actor.System, StudioSqlite.Noon.UtcDateTime.AddMinutes(index));
        return this;
    }

    public void AddTo(StudioDb db)
    {
        db.Add(Shoot);
        db.AddRange(Photos);
    }

    private static Photo Photo(Shoot shoot, int index, DateTime now)
    {
        var (width, height) = index % 3 == 1 ? (2000, 3000) : (3000, 2000);
        var file = new PhotoFile(Guid.CreateVersion7(), $"{index}.jpg", PhotoFormat.Jpeg, 1_000_000, new string('0', 64), width, height);
        var photo = PhotoStudio.Domain.Portfolio.Photo.Create(shoot.Id, file, index, Actor.System, now);
        photo.Finish(new PhotoSizesMade(width, height, "#808080", "", 1000, 1000, 1000), now);
        return photo;
    }
}
