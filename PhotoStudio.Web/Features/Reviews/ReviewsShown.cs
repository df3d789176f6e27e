using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Reviews;

namespace PhotoStudio.Web.Features.Reviews;

/// <summary>What the reviews page shows at once: a page of reviews or of sessions, the counts, what visitors see, and who can be asked.</summary>
public sealed record ReviewsShown(ReviewList List, Page<AskableSession>? Sessions, ReviewSummary Public, Page<AskableSession> Ready);

/// <summary>Reads the reviews page in a fixed number of queries.</summary>
public sealed class ReviewsReader(ReviewQueries reviews, ReviewInvitationQueries invitations, PublicReviewQueries published)
{
    /// <summary>How far back somebody is still asked.</summary>
    private const int Days = 365;

    private static readonly Paging Few = new(1, 5);

    public async Task<Result<ReviewsShown>> ReadAsync(Actor actor, ReviewsPlace place, CancellationToken cancel)
    {
        var paging = new Paging(place.Page);
        var list = await reviews.ListAsync(actor, place.State, place.OfSessions ? Few : paging, cancel);
        if (!list.Succeeded) return list.Problem;
        var ready = await invitations.ReadyAsync(actor, Days, place.Tab is ReviewTab.Ready ? paging : Few, cancel);
        if (!ready.Succeeded) return ready.Problem;
        var invited = place.Tab is ReviewTab.Invited ? await invitations.AskedAsync(actor, paging, cancel) : ready;
        return new ReviewsShown(list.Value, place.OfSessions ? invited.Value : null, await published.SummaryAsync(cancel), ready.Value);
    }
}
