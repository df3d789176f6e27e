using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Reviews;

/// <summary>A review as staff see it. Instants are UTC.</summary>
public sealed record ReviewRow(
    Guid Id, Guid Version, ReviewState State, int Rating, string Text, string ReviewerName, Guid? SessionId, string? SessionType, DateOnly? SessionDate,
    string? Reply, ReviewSource Source, DateTime WrittenAt, DateTime? PublishedAt);

/// <summary>How many reviews are in each state, and how many were asked for and have not come.</summary>
public sealed record ReviewCounts(int Waiting, int Published, int Hidden, int Invited)
{
    public int All => Waiting + Published + Hidden;

    /// <summary>How many are in a state; null: all.</summary>
    public int Of(ReviewState? state) => state is { } known ? Of(known) : All;

    private int Of(ReviewState state) => state switch
    {
        ReviewState.Waiting => Waiting,
        ReviewState.Published => Published,
        ReviewState.Hidden => Hidden,
    };
}

/// <summary>A page of reviews with the counts of all.</summary>
public sealed record ReviewList(Page<ReviewRow> Page, ReviewCounts Counts);

/// <summary>A session whose client can be asked, or was asked and has not answered. <paramref name="AskedAt"/> (UTC) is null while nobody asked.</summary>
public sealed record AskableSession(Guid SessionId, string ClientName, string? ClientEmail, string SessionType, DateOnly Date, DateTime? AskedAt);

/// <summary>What a link opens: the session it asks about.</summary>
public sealed record ReviewQuestion(string ClientName, string SessionType, DateOnly Date);

/// <summary>A review as visitors see it: flat, and without anything that is not public.</summary>
/// <param name="Id">For anchors.</param>
/// <param name="Rating">1 to 5.</param>
/// <param name="Text">Empty when only stars were given.</param>
/// <param name="Name">As shown: "Hana S.".</param>
/// <param name="SessionType">Null for one brought over without its session.</param>
/// <param name="Day">The studio's day it was written on.</param>
/// <param name="Reply">The studio's answer, if any.</param>
public sealed record PublicReview(Guid Id, int Rating, string Text, string Name, string? SessionType, DateOnly Day, string? Reply);

/// <summary>What the public reviews come to.</summary>
/// <param name="Count">Published ones only.</param>
/// <param name="Average">One decimal, rounded half away from zero; null while there is none.</param>
/// <param name="ByRating">How many of 1 to 5 stars, at index 0 to 4.</param>
public sealed record ReviewSummary(int Count, decimal? Average, IReadOnlyList<int> ByRating)
{
    internal static ReviewSummary Of(IReadOnlyDictionary<int, int> counts)
    {
        var count = counts.Values.Sum();
        decimal sum = counts.Sum(pair => pair.Key * pair.Value);
        return new ReviewSummary(count, count == 0 ? null : Math.Round(sum / count, 1, MidpointRounding.AwayFromZero), [.. Enumerable.Range(1, 5).Select(stars => counts.GetValueOrDefault(stars))]);
    }
}

/// <summary>A client's own review of a session, or whether it can be written.</summary>
/// <param name="Rating">Null while it is not written.</param>
/// <param name="Text">As written.</param>
/// <param name="State">Null while it is not written.</param>
/// <param name="Reply">The studio's answer; only once the review is public.</param>
/// <param name="CanWrite">True when there is none yet and the session can be reviewed.</param>
public sealed record OwnReview(int? Rating, string Text, ReviewState? State, string? Reply, bool CanWrite);
