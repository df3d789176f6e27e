namespace PhotoStudio.Domain.Portfolio;

/// <summary>That a client likes a photograph; once at most.</summary>
public sealed class Favourite
{
    public Guid ClientId { get; init; }

    public Guid PhotoId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }
}
