using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Reads a client's own reviews.</summary>
public sealed class OwnReviewQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>The review of one of this client's sessions; 404 for any other session.</summary>
    public async Task<Result<OwnReview>> OfSessionAsync(Actor actor, Guid sessionId, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        await using var db = await database.OpenAsync(cancel);
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId && s.ClientId == actor.ClientId, cancel);
        if (session is null) return new NotFound("session");
        var review = await db.Reviews.AsNoTracking().Where(r => r.SessionId == sessionId).Select(r => new { r.Rating, r.Text, r.State, r.Reply }).SingleOrDefaultAsync(cancel);
        if (review is not null) return new OwnReview(review.Rating, review.Text, review.State, review.State == ReviewState.Published ? review.Reply : null, false);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        return new OwnReview(null, "", null, null, ReviewRules.WhyNot(session, today) is null);
    }
}
