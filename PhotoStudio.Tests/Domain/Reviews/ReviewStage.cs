using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Reviews;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Reviews;

/// <summary>A studio with a session of Clara's that took place yesterday, and short ways to ask for, write and moderate its review.</summary>
public sealed class ReviewStage(StudioSqlite studio, Guid clara, Actor owner, Actor other) : IAsyncDisposable
{
    public static readonly ReviewInput Kind = new(5, "Quick, friendly, and true.");

    private int days;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public StudioSqlite Studio => studio;

    public Actor Clara => owner;

    public Actor Otto => other;

    public static async Task<ReviewStage> SetAsync()
    {
        var studio = await StudioSqlite.StartAsync();
        var (clara, owner) = await studio.JoinAsync("Clara");
        var (_, other) = await studio.JoinAsync("Otto");
        return new ReviewStage(studio, clara.Id, owner, other);
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    /// <summary>A session that was booked and took place; each on a day of its own.</summary>
    public Task<Guid> PastSessionAsync() => SessionAsync(studio.Today.AddDays(-1 - days++));

    public async Task<Guid> SessionAsync(DateOnly day) => (await studio.Get<BookingService>().BookNewAsync(
        Cast.Sam, new SessionOfferInput { SessionType = "Portrait", ClientId = clara, Date = day, StartTime = new TimeOnly(10, 0), Amount = 300 }, Cancel)).Done();

    public Task<Result<Guid>> WriteAsync(Actor actor, Guid session, ReviewInput? input = null) => studio.Get<ReviewService>().WriteAsync(actor, session, input ?? Kind, Cancel);

    public Task<Result<Guid>> WriteByLinkAsync(string? secret, ReviewInput? input = null) => studio.Get<ReviewService>().WriteByLinkAsync(Actor.Anonymous, secret, input ?? Kind, Cancel);

    public Task<Result<InvitationMade>> InviteAsync(Guid session) => studio.Get<ReviewInvitationService>().InviteAsync(Cast.Sam, session, Cancel);

    /// <summary>The secret in the link of a new invitation.</summary>
    public async Task<string> SecretAsync(Guid session) => (await InviteAsync(session)).Done().Link.Split("link=")[1];

    public ModerationService Moderation => studio.Get<ModerationService>();

    /// <summary>A review of a session of its own, in this state.</summary>
    public async Task<Guid> ReviewAsync(ReviewState state, int rating = 5, string text = "Lovely.")
    {
        var id = (await WriteAsync(owner, await PastSessionAsync(), new ReviewInput(rating, text))).Done();
        if (state == ReviewState.Published) (await Moderation.PublishAsync(Cast.Sam, id, default, Cancel)).Done();
        if (state == ReviewState.Hidden) (await Moderation.HideAsync(Cast.Sam, id, Cancel)).Done();
        return id;
    }

    public Task<int> CountAsync() => studio.WithDbAsync(db => db.Reviews.CountAsync(Cancel));

    public Task<Review> RowAsync(Guid id) => studio.WithDbAsync(db => db.Reviews.SingleAsync(review => review.Id == id, Cancel));

    public Task<List<OutboxMessage>> MessagesAsync() => studio.WithDbAsync(db => db.Outbox.Where(message => message.Kind == MessageKind.ReviewInvitation).ToListAsync(Cancel));
}
