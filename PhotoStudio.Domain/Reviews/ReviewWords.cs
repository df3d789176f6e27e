using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Reviews;

/// <summary>What a form says: nothing in it is trusted yet.</summary>
public sealed record ReviewInput(int? Rating, string? Text);

/// <summary>Checked stars and words.</summary>
/// <param name="Rating">1 to 5.</param>
/// <param name="Text">At most <see cref="MostText"/> characters; empty when only stars were given.</param>
public sealed record ReviewWords(int Rating, string Text)
{
    public const int MostText = 1000;

    /// <summary>Reads a form; what is wrong is noted beside its field.</summary>
    public static ReviewWords Read(ReviewInput input, FieldErrors errors)
    {
        errors.AddIf(input.Rating is not (>= 1 and <= 5), "rating", "Choose 1 to 5 stars.");
        return new ReviewWords(input.Rating ?? 0, errors.Text("text", input.Text?.ReplaceLineEndings("\n"), MostText) ?? "");
    }
}

/// <summary>A review as an older installation kept it, with its rows found here. Instants are UTC.</summary>
public sealed record OlderReview(Guid? SessionId, Guid? ClientId, string ReviewerName, ReviewWords Words, ReviewState State, string? Reply, DateTime CreatedAt, DateTime? UpdatedAt = null);
