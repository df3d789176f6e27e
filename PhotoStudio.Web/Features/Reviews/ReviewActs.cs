using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Web.Features.Reviews;

/// <summary>What can be done with a review, each with its way back.</summary>
public sealed class ReviewActs(ModerationService moderation)
{
    /// <summary>With the reply that was typed, where one was.</summary>
    public ReviewAct Publish(ReviewRow review, string? reply) => new(
        string.IsNullOrWhiteSpace(reply) ? $"The review of {review.ReviewerName} is public." : $"The review of {review.ReviewerName} is public, with your reply.",
        actor => moderation.PublishAsync(actor, Seen(review), reply is null ? default : new Optional<string>(reply, true), default),
        review.State == ReviewState.Hidden ? HideAgain(review) : PutBack(review));

    public ReviewAct Hide(ReviewRow review) => new(
        $"The review of {review.ReviewerName} is hidden.",
        actor => moderation.HideAsync(actor, Seen(review), default),
        review.State == ReviewState.Published ? PublishAgain(review) : PutBack(review));

    public ReviewAct Reply(ReviewRow review, string? reply) => new(
        string.IsNullOrWhiteSpace(reply) ? "The reply is removed." : "The reply is saved.",
        actor => moderation.ReplyAsync(actor, Seen(review), reply, default),
        new ReviewAct("The reply is as it was.", actor => moderation.ReplyAsync(actor, review.Id, review.Reply, default)));

    private ReviewAct PutBack(ReviewRow review) => new("It waits for you again.", actor => moderation.PutBackAsync(actor, review.Id, default));

    private ReviewAct HideAgain(ReviewRow review) => new("It is hidden again.", actor => moderation.HideAsync(actor, review.Id, default));

    private ReviewAct PublishAgain(ReviewRow review) => new("It is public again.", actor => moderation.PublishAsync(actor, review.Id, default, default));

    private static RowRef Seen(ReviewRow review) => new(review.Id, review.Version);
}
