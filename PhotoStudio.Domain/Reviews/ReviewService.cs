using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Takes reviews in: from a client who is signed in, or by the single-use link of an invitation.</summary>
public sealed class ReviewService(StudioDatabase database, TimeProvider clock)
{
    /// <summary>By login: the session must be this client's own.</summary>
    public Task<Result<Guid>> WriteAsync(Actor actor, Guid sessionId, ReviewInput input, CancellationToken cancel) => database.WriteAsync<Guid>(actor, async db =>
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        if (!actor.IsClient) return new NotAllowed("Only the client of a session writes its review.");
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == sessionId && s.ClientId == actor.ClientId, cancel);
        if (session is null) return new NotFound("session");
        return await StoreAsync(db, session, input, ReviewSource.Login, actor, cancel);
    }, cancel);

    /// <summary>By link, without a login. The link is used up only when the review was stored.</summary>
    public Task<Result<Guid>> WriteByLinkAsync(Actor actor, string? secret, ReviewInput input, CancellationToken cancel) => database.WriteAsync<Guid>(actor, async db =>
    {
        var found = await ReviewLinks.FindAsync(db, secret, clock.GetUtcNow().UtcDateTime, cancel);
        if (found is not { Succeeded: true, Value: var invitation }) return found.Problem!;
        var session = await db.Sessions.SingleAsync(s => s.Id == invitation.SessionId, cancel);
        var writer = actor with { Name = session.ClientName };
        return await StoreAsync(db, session, input, ReviewSource.Invitation, writer, cancel);
    }, cancel);

    private async Task<Result<Guid>> StoreAsync(StudioDb db, Session session, ReviewInput input, ReviewSource source, Actor writer, CancellationToken cancel)
    {
        var moment = (await db.SettingsAsync(cancel)).MomentOf(clock);
        if (await db.Reviews.AnyAsync(r => r.SessionId == session.Id, cancel)) return ReviewProblems.AlreadyWritten();
        if (ReviewRules.WhyNot(session, moment.Today) is { } refused) return refused;
        var errors = new FieldErrors();
        var words = ReviewWords.Read(input, errors);
        if (errors.ToProblem() is { } wrong) return wrong;
        var review = Review.Write(session, words, source, writer, moment.Now);
        db.Add(review);
        await ReviewLinks.EndAsync(db, session.Id, moment.Now, cancel);
        return review.Id;
    }
}
