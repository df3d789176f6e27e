using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Reviews;

/// <summary>What the studio does with reviews: publish, hide, take either back, reply.</summary>
public sealed class ModerationService(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Makes it public. A reply that is given goes out with it; left out, the one it has stays.</summary>
    public Task<Result> PublishAsync(Actor actor, RowRef row, Optional<string> reply, CancellationToken cancel) => ChangeAsync(actor, row, (review, now) =>
    {
        if (review.State == ReviewState.Published) return ReviewProblems.AlreadyPublic();
        if (reply.Given && Answer(review, reply.Value, actor, now) is { } wrong) return wrong;
        review.Publish(actor, now);
        return null;
    }, cancel);

    /// <summary>Takes it from the public page, or keeps it from there.</summary>
    public Task<Result> HideAsync(Actor actor, RowRef row, CancellationToken cancel) => ChangeAsync(actor, row, (review, now) =>
    {
        if (review.State == ReviewState.Hidden) return ReviewProblems.AlreadyHidden();
        review.Hide(actor, now);
        return null;
    }, cancel);

    /// <summary>It waits again, as before the first decision.</summary>
    public Task<Result> PutBackAsync(Actor actor, RowRef row, CancellationToken cancel) => ChangeAsync(actor, row, (review, now) =>
    {
        if (review.State == ReviewState.Waiting) return ReviewProblems.WaitsAlready();
        review.PutBack(actor, now);
        return null;
    }, cancel);

    /// <summary>Changes the studio's answer; an empty one removes it.</summary>
    public Task<Result> ReplyAsync(Actor actor, RowRef row, string? reply, CancellationToken cancel) =>
        ChangeAsync(actor, row, (review, now) => Answer(review, reply, actor, now), cancel);

    private static Invalid? Answer(Review review, string? reply, Actor actor, DateTime now)
    {
        var errors = new FieldErrors();
        var text = errors.Text("reply", reply?.ReplaceLineEndings("\n"), ReviewWords.MostText);
        if (errors.ToProblem() is { } wrong) return wrong;
        review.Answer(text, actor, now);
        return null;
    }

    private async Task<Result> ChangeAsync(Actor actor, RowRef row, Func<Review, DateTime, Problem?> change, CancellationToken cancel)
    {
        if (!actor.IsStaff) return new NotAllowed();
        return await database.WriteAsync(actor, async db =>
        {
            var review = await db.Reviews.SingleOrDefaultAsync(r => r.Id == row.Id, cancel);
            if (review is null) return new NotFound("review");
            if (row.CheckFresh(review) is { } stale) return stale;
            return Result.From(change(review, clock.GetUtcNow().UtcDateTime));
        }, cancel);
    }
}
