using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Reviews;

/// <summary>What a client says about one session. At most one for a session; nothing of it is public before somebody of the studio publishes it.</summary>
[Audited(AuditArea.Reviews, "review", Title = nameof(ReviewerName), Only = [nameof(State), nameof(Reply)], SkipsNew = true)]
public sealed class Review : Entity
{
    private Review()
    {
    }

    /// <summary>Null only for one brought over whose booking is gone.</summary>
    public Guid? SessionId { get; private init; }

    public Session? Session { get; private init; }

    /// <summary>Null only for one brought over whose writer is no client here.</summary>
    public Guid? ClientId { get; private init; }

    /// <summary>The writer's whole name; visitors see <see cref="ReviewerNames.Shown"/> of it.</summary>
    public string ReviewerName { get; private set; } = "";

    /// <summary>1 to 5 stars.</summary>
    public int Rating { get; private init; }

    /// <summary>Empty when only stars were given.</summary>
    public string Text { get; private set; } = "";

    public ReviewState State { get; private set; }

    /// <summary>The studio's answer, shown below the review once that is public.</summary>
    public string? Reply { get; private set; }

    /// <summary>UTC; null while there is no reply.</summary>
    public DateTime? RepliedAt { get; private set; }

    /// <summary>The instant it first became public (UTC); kept when it is hidden and shown again.</summary>
    public DateTime? PublishedAt { get; private set; }

    public ReviewSource Source { get; private init; }

    /// <summary>The client's review of its session, waiting for moderation.</summary>
    public static Review Write(Session session, ReviewWords words, ReviewSource source, Actor actor, DateTime now)
    {
        var review = new Review
        {
            SessionId = session.Id,
            ClientId = session.ClientId,
            ReviewerName = session.ClientName,
            Rating = words.Rating,
            Text = words.Text,
            Source = source,
        };
        review.Created(actor, now);
        return review;
    }

    /// <summary>A review of an older installation, with the state it had there. Instants are UTC.</summary>
    public static Review BringOver(OlderReview older, Actor actor)
    {
        var review = new Review
        {
            SessionId = older.SessionId,
            ClientId = older.ClientId,
            ReviewerName = older.ReviewerName,
            Rating = older.Words.Rating,
            Text = older.Words.Text,
            Source = ReviewSource.BroughtOver,
            State = older.State,
            Reply = older.Reply,
            RepliedAt = older.Reply is null ? null : older.CreatedAt,
            PublishedAt = older.State == ReviewState.Published ? older.CreatedAt : null,
        };
        review.Created(actor, older.CreatedAt);
        review.Touch(actor, older.UpdatedAt ?? older.CreatedAt);
        return review;
    }

    /// <summary>Makes it public, with the reply it has.</summary>
    public void Publish(Actor actor, DateTime now)
    {
        State = ReviewState.Published;
        PublishedAt ??= now;
        Touch(actor, now);
    }

    public void Hide(Actor actor, DateTime now)
    {
        State = ReviewState.Hidden;
        Touch(actor, now);
    }

    /// <summary>Takes the decision back: it waits again.</summary>
    public void PutBack(Actor actor, DateTime now)
    {
        (State, PublishedAt) = (ReviewState.Waiting, null);
        Touch(actor, now);
    }

    /// <summary>Sets or (with null) removes the studio's answer.</summary>
    public void Answer(string? reply, Actor actor, DateTime now)
    {
        if (reply == Reply) return;
        (Reply, RepliedAt) = (reply, reply is null ? null : now);
        Touch(actor, now);
    }

    /// <summary>Takes the writer's name out, when the person behind it is erased; the words stay.</summary>
    public void ForgetName(string instead, Actor actor, DateTime now)
    {
        ReviewerName = instead;
        Touch(actor, now);
    }
}
