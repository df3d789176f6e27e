namespace PhotoStudio.Domain.Portfolio;

/// <summary>Which photographs a download held.</summary>
public enum DownloadKind
{
    Photo,
    All,
    Favourites,
}

/// <summary>A download as it happened. It outlives the photographs, so it names them in its own words.</summary>
public sealed class PhotoDownload
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ShootId { get; init; }

    /// <summary>The one photograph; null when there were several.</summary>
    public Guid? PhotoId { get; init; }

    /// <summary>The client who took it; null when it was the studio itself.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>Who took it, by name.</summary>
    public string By { get; init; } = "";

    public DownloadKind Kind { get; init; }

    public DownloadSize Size { get; init; }

    /// <summary>The file's name, or the shoot's title.</summary>
    public string What { get; init; } = "";

    /// <summary>How many photographs it held.</summary>
    public int Count { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }
}
