using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Overview;

/// <summary>How many of a period's requests were booked, whenever that was.</summary>
public sealed record Conversion(int Requests, int Booked)
{
    /// <summary>In percent, without decimals; null where nobody asked.</summary>
    public decimal? Percent => Requests == 0 ? null : decimal.Round(Booked * 100m / Requests, 0, MidpointRounding.AwayFromZero);
}

internal static class ConversionReader
{
    public static async Task<Conversion> ReadAsync(StudioDb db, InstantRange made, CancellationToken cancel)
    {
        var sum = await db.Sessions.AsNoTracking().Where(s => s.CancelledAt == null).MadeAsRequest(made)
            .GroupBy(_ => 1).Select(all => new { Requests = all.Count(), Booked = all.Count(s => s.BookedAt != null) }).SingleOrDefaultAsync(cancel);
        return new Conversion(sum?.Requests ?? 0, sum?.Booked ?? 0);
    }
}
