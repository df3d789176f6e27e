using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>How the list of shoots is ordered.</summary>
public enum ShootSort
{
    /// <summary>By the day they were taken, newest first; those without a day by when they were made.</summary>
    Newest,

    Title,

    /// <summary>As in the public portfolio.</summary>
    Order,
}

/// <summary>Which shoots a list shows.</summary>
public sealed record ShootFilter
{
    /// <summary>Null: all.</summary>
    public ShootVisibility? Visibility { get; init; }

    public Guid? CategoryId { get; init; }

    public Guid? SessionId { get; init; }

    public Guid? ClientId { get; init; }

    /// <summary>Words of the title or of the names of clients it was granted to.</summary>
    public string? Search { get; init; }

    public ShootSort Sort { get; init; }

    public Paging Paging { get; init; } = new();
}

/// <summary>A shoot in the list.</summary>
/// <param name="Clients">How many clients may see it.</param>
/// <param name="Photos">How many photographs it has, hidden ones too.</param>
/// <param name="Waiting">How many of them still wait for their web sizes.</param>
/// <param name="Cover">Null while there is nothing to show.</param>
public sealed record ShootRow(
    Guid Id, Guid Version, string Title, Guid? CategoryId, string? Category, DateOnly? Date, ShootVisibility Visibility, int Clients, int Photos, int Waiting, int Failed, PhotoFace? Cover,
    DateTime CreatedAt);

/// <summary>How many shoots are in each tab, whatever tab is open.</summary>
public sealed record ShootCounts(int All, int Public, int Private, int Shared)
{
    /// <summary>Of one tab; null is all.</summary>
    public int Of(ShootVisibility? tab) => tab is not { } one ? All : one switch
    {
        ShootVisibility.Public => Public,
        ShootVisibility.Private => Private,
        ShootVisibility.Shared => Shared,
    };
}

/// <summary>A category and how many of the shoots of the open tab are in it.</summary>
public sealed record CategoryCount(Guid Id, Guid Version, string Name, string Slug, int Shoots);

/// <summary>What the photographs take, deleted ones too until their files are gone.</summary>
/// <param name="Bytes">Originals and web sizes.</param>
/// <param name="Photos">Those that are not deleted.</param>
public sealed record StorageUsed(long Bytes, int Photos);

/// <summary>A page of shoots with what stands around it.</summary>
public sealed record ShootList(Page<ShootRow> Page, ShootCounts Counts, IReadOnlyList<CategoryCount> Categories, StorageUsed Storage);

/// <summary>A client who may see a shoot.</summary>
/// <param name="ToldAt">UTC; null: not told yet.</param>
/// <param name="SeenAt">UTC; null: not opened yet.</param>
/// <param name="Favourites">How many of its photographs the client likes.</param>
/// <param name="Downloads">How often the client downloaded from it.</param>
/// <param name="LastDownloadAt">UTC; null: never.</param>
public sealed record ShootClient(Guid ClientId, string Name, string? Email, DateTime? ToldAt, DateTime? SeenAt, int Favourites, int Downloads, DateTime? LastDownloadAt);

/// <summary>How many photographs of a shoot stand in each tab.</summary>
/// <param name="Shown">Those a client would get.</param>
/// <param name="Bytes">Originals and web sizes of all of them.</param>
public sealed record PhotoCounts(int All, int Featured, int Hidden, int Favourites, int Waiting, int Failed, int Shown, long Bytes);

/// <summary>A shoot as staff see it. <paramref name="Version"/> is the version to send back.</summary>
/// <param name="Session">The client's name and the type of the session it came from.</param>
/// <param name="Cover">What stands for it; null while there is nothing to show.</param>
/// <param name="CoverPhotoId">The chosen cover; null: the first that can be seen.</param>
public sealed record ShootView(
    Guid Id, Guid Version, string Title, string Slug, string? Description, Guid? CategoryId, string? Category, DateOnly? Date, Guid? SessionId, string? Session, ShootVisibility Visibility,
    DateTime? PublishedAt, DownloadSize Downloads, DateOnly? LastDay, Guid? CoverPhotoId, PhotoFace? Cover, string? CoverName, IReadOnlyList<ShootClient> Clients, PhotoCounts Counts,
    DateTime CreatedAt, DateTime UpdatedAt, string UpdatedBy);

/// <summary>A tab of a shoot.</summary>
public enum PhotoTab
{
    All,
    Featured,
    Hidden,

    /// <summary>What any client likes.</summary>
    Favourites,

    Failed,
}

/// <summary>A photograph as staff see it.</summary>
/// <param name="FileName">As uploaded, cleaned.</param>
/// <param name="Failure">Why it failed; null when it did not.</param>
/// <param name="Favourites">How many clients like it.</param>
public sealed record PhotoRow(
    PhotoFace Face, string FileName, PhotoFormat Format, long Bytes, bool Featured, bool Hidden, PhotoState State, string? Failure, int Favourites, DateTime CreatedAt, string CreatedBy);
