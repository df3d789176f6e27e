using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Reads what visitors may see of the reviews: published ones only.</summary>
public sealed class PublicReviewQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Average, count and how many of each rating, in one query.</summary>
    public async Task<ReviewSummary> SummaryAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var counts = await Published(db).GroupBy(r => r.Rating).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return ReviewSummary.Of(counts);
    }

    /// <summary>A page, newest first.</summary>
    public async Task<Result<Page<PublicReview>>> ListAsync(Paging paging, CancellationToken cancel)
    {
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var rows = await ReadAsync(db, Newest(Published(db)).Skip(paging.Skip).Take(paging.PageSize), cancel);
        return new Page<PublicReview>(rows, paging.Page, paging.PageSize, await Published(db).CountAsync(cancel));
    }

    /// <summary>The newest with words, of the best rating first: what a home page quotes.</summary>
    /// <param name="count">At most so many.</param>
    /// <param name="sessionTypeId">Only of this type of session; null for any.</param>
    /// <param name="cancel">Ends the read.</param>
    public async Task<IReadOnlyList<PublicReview>> QuotableAsync(int count, Guid? sessionTypeId, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var worded = Published(db).Where(r => r.Text != "" && r.Rating >= 4);
        if (sessionTypeId is not null) worded = worded.Where(r => r.Session!.SessionTypeId == sessionTypeId);
        return await ReadAsync(db, worded.OrderByDescending(r => r.Rating).ThenByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id).Take(count), cancel);
    }

    private static IQueryable<Review> Published(StudioDb db) => db.Reviews.AsNoTracking().Where(r => r.State == ReviewState.Published);

    private static IQueryable<Review> Newest(IQueryable<Review> reviews) => reviews.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id);

    private async Task<List<PublicReview>> ReadAsync(StudioDb db, IQueryable<Review> reviews, CancellationToken cancel)
    {
        var format = StudioFormat.Of(await db.SettingsAsync(cancel), clock);
        var rows = await reviews.Select(r => new { r.Id, r.Rating, r.Text, r.ReviewerName, Type = r.Session!.SessionType!.Name, r.CreatedAt, r.Reply }).ToListAsync(cancel);
        return [.. rows.Select(r => new PublicReview(r.Id, r.Rating, r.Text, ReviewerNames.Shown(r.ReviewerName), r.Type, format.LocalDay(r.CreatedAt), r.Reply))];
    }
}
