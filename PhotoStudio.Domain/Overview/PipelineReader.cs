using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Overview;

/// <summary>The quotes of the Overview, by how they stand.</summary>
internal sealed record QuoteStand(MoneySum Open, MoneySum Accepted, MoneySum Lapsing);

/// <summary>Sums sessions on their way to an invoice.</summary>
internal static class PipelineReader
{
    private static readonly SessionStatus[] OnTheWay = [SessionStatus.Request, SessionStatus.Quoted, SessionStatus.Booked, SessionStatus.Paid];

    /// <summary>One for each status, also those that are empty. Quotes that were declined or have lapsed lead nowhere and are not counted.</summary>
    public static async Task<IReadOnlyList<PipelineStep>> StepsAsync(StudioDb db, DateOnly today, CancellationToken cancel)
    {
        var sums = await db.Sessions.AsNoTracking()
            .Where(s => OnTheWay.Contains(s.Status) && s.CancelledAt == null)
            .Where(s => s.Status != SessionStatus.Quoted || (s.QuoteDeclinedAt == null && (s.QuoteAcceptedAt != null || s.QuoteValidUntil >= today)))
            .GroupBy(s => s.Status)
            .Select(group => new PipelineStep(group.Key, group.Count(), group.Sum(s => s.Total), group.Sum(s => s.Total - s.Tax), group.Min(s => s.CreatedAt)))
            .ToListAsync(cancel);
        return [.. OnTheWay.Select(status => sums.Find(sum => sum.Status == status) ?? new PipelineStep(status, 0, 0, 0, null))];
    }

    public static async Task<QuoteStand> QuotesAsync(StudioDb db, DateOnly today, CancellationToken cancel)
    {
        var soon = today.AddDays(QuoteFilters.DaysBeforeLapse);
        var groups = await db.Sessions.AsNoTracking().OfQuote(QuoteFilter.Open, today)
            .GroupBy(s => new { Accepted = s.QuoteAcceptedAt != null, Soon = s.QuoteValidUntil <= soon })
            .Select(group => new { group.Key.Accepted, group.Key.Soon, Count = group.Count(), Total = group.Sum(s => s.Total) })
            .ToListAsync(cancel);
        MoneySum Sum(Func<bool, bool, bool> which)
        {
            var some = groups.Where(group => which(group.Accepted, group.Soon)).ToList();
            return new MoneySum(some.Sum(group => group.Count), some.Sum(group => group.Total));
        }

        return new QuoteStand(Sum((_, _) => true), Sum((accepted, _) => accepted), Sum((accepted, lapsing) => !accepted && lapsing));
    }
}
