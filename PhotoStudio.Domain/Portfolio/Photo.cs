using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What kind of file a photograph is, told by its content.</summary>
public enum PhotoFormat
{
    Jpeg,
    Png,
    Webp,
}

/// <summary>How far the web sizes of a photograph are.</summary>
public enum PhotoState
{
    /// <summary>The original is there; its web sizes are still to be made.</summary>
    Waiting,

    Ready,

    /// <summary>The file could not be read whole; <see cref="Photo.Failure"/> says why.</summary>
    Failed,
}

/// <summary>A photograph of a shoot: what is known of its file, and how it is shown. The file itself is kept private.</summary>
public sealed partial class Photo : Entity
{
    public const int MostAltText = 500;

    private Photo()
    {
    }

    public Guid ShootId { get; private init; }

    public Shoot? Shoot { get; private init; }

    /// <summary>The name the file had, cleaned, with the ending that its content calls for.</summary>
    public string FileName { get; private init; } = "";

    public PhotoFormat Format { get; private init; }

    /// <summary>Of the original.</summary>
    public long Bytes { get; private init; }

    /// <summary>Of the original, as 64 hexadecimal digits.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>In pixels, upright.</summary>
    public int Width { get; private set; }

    /// <summary>In pixels, upright.</summary>
    public int Height { get; private set; }

    /// <summary>Its place in the shoot; the smallest stands first.</summary>
    public int Position { get; private set; }

    /// <summary>Since when it is on the public home page, UTC; null: it is not. It shows there only while its shoot is public.</summary>
    public DateTime? FeaturedAt { get; private set; }

    /// <summary>Only staff see it.</summary>
    public bool Hidden { get; private set; }

    /// <summary>What is to be seen, for those who cannot see it.</summary>
    public string? AltText { get; private set; }

    /// <summary>UTC; null while it is there. Its files go some time later, so that it can be brought back.</summary>
    public DateTime? DeletedAt { get; private set; }

    public bool IsDeleted => DeletedAt is not null;

    public static Photo Create(Guid shootId, PhotoFile file, int position, Actor actor, DateTime now)
    {
        var photo = new Photo
        {
            Id = file.PhotoId,
            ShootId = shootId,
            FileName = file.FileName,
            Format = file.Format,
            Bytes = file.Bytes,
            Sha256 = file.Sha256,
        };
        (photo.Width, photo.Height, photo.Position) = (file.Width, file.Height, position);
        photo.Created(actor, now);
        return photo;
    }

    public void Place(int position, Actor actor, DateTime now)
    {
        if (Position == position) return;
        Position = position;
        Touch(actor, now);
    }

    public void Feature(bool featured, Actor actor, DateTime now)
    {
        if (featured == FeaturedAt is not null) return;
        FeaturedAt = featured ? now : null;
        Touch(actor, now);
    }

    public void Hide(bool hidden, Actor actor, DateTime now)
    {
        if (Hidden == hidden) return;
        Hidden = hidden;
        Touch(actor, now);
    }

    public void Describe(string? altText, Actor actor, DateTime now)
    {
        AltText = altText;
        Touch(actor, now);
    }

    public void Delete(Actor actor, DateTime now)
    {
        DeletedAt ??= now;
        Touch(actor, now);
    }

    public void Restore(Actor actor, DateTime now)
    {
        DeletedAt = null;
        Touch(actor, now);
    }
}

/// <summary>What is known of an uploaded file once it is stored whole.</summary>
public sealed record PhotoFile(Guid PhotoId, string FileName, PhotoFormat Format, long Bytes, string Sha256, int Width, int Height);
