using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Sessions;

/// <summary>How sessions are filtered, sorted and read into rows: in the query, never in memory.</summary>
internal static class SessionRows
{
    /// <summary>Everything the filter says but its statuses. A client sees its own rows only.</summary>
    public static IQueryable<Session> Matching(StudioDb db, SessionFilter filter, Actor actor)
    {
        var rows = db.Sessions.AsNoTracking();
        if (!actor.IsStaff) rows = rows.Where(s => s.ClientId == actor.ClientId);
        if (filter.From is { } from) rows = rows.Where(s => s.Date >= from || (filter.WithOpenDates && s.Date == null));
        if (filter.To is { } to) rows = rows.Where(s => s.Date <= to);
        if (filter.ClientId is { } client) rows = rows.Where(s => s.ClientId == client);
        if (filter.PhotographerId is { } photographer) rows = rows.Where(s => s.PhotographerId == photographer);
        if (filter.Quote is { } quote) rows = rows.OfQuote(quote, filter.QuoteDay);
        if (filter.Requested is { } made) rows = rows.MadeAsRequest(made);
        if (filter.Booked) rows = rows.Where(s => s.BookedAt != null);
        if (filter.SessionTypeId is { } type) rows = rows.Where(s => s.SessionTypeId == type);
        var words = SearchText.Of(filter.Search);
        return words.Length == 0 ? rows : rows.Where(s => s.Search.Contains(words));
    }

    public static IQueryable<Session> WithStatus(this IQueryable<Session> rows, SessionFilter filter)
    {
        if (filter.Cancelled) return rows.Where(s => s.CancelledAt != null);
        var open = rows.Where(s => s.CancelledAt == null);
        return filter.Statuses.Count == 0 ? open : open.Where(s => filter.Statuses.Contains(s.Status));
    }

    /// <summary>Ties are broken by the id, so that paging never repeats or skips a row.</summary>
    public static IQueryable<Session> Sorted(this IQueryable<Session> rows, SessionSort sort) => sort switch
    {
        SessionSort.Date => rows.OrderBy(s => s.Date == null).ThenBy(s => s.Date).ThenBy(s => s.StartTime).ThenBy(s => s.Id),
        SessionSort.DateDescending => rows.OrderByDescending(s => s.Date).ThenByDescending(s => s.StartTime).ThenByDescending(s => s.Id),
        SessionSort.CreatedAt => rows.OrderBy(s => s.CreatedAt).ThenBy(s => s.Id),
        SessionSort.CreatedAtDescending => rows.OrderByDescending(s => s.CreatedAt).ThenByDescending(s => s.Id),
        SessionSort.Client => rows.OrderBy(s => s.Search).ThenBy(s => s.Id),
        SessionSort.ClientDescending => rows.OrderByDescending(s => s.Search).ThenByDescending(s => s.Id),
        SessionSort.Total => rows.OrderBy(s => s.Total).ThenBy(s => s.Id),
        SessionSort.TotalDescending => rows.OrderByDescending(s => s.Total).ThenByDescending(s => s.Id),
    };

    public static IQueryable<SessionRow> ToRows(this IQueryable<Session> rows, StudioDb db) => rows.Select(s => new SessionRow(
        s.Id, s.Version, s.Status, s.CancelledAt != null, s.ClientId, s.ClientName, s.ClientEmail, s.SessionType!.Name,
        s.Date, s.StartTime, s.DurationMinutes, s.Location, s.PhotographerId,
        db.Users.Where(user => user.Id == s.PhotographerId).Select(user => user.Name).FirstOrDefault(),
        s.CurrencyCode, s.Total, s.Balance, s.PaidAmount, s.Paid, s.QuoteValidUntil, s.QuoteAcceptedAt, s.QuoteDeclinedAt,
        s.InvoiceId, s.Invoice!.Number, s.CreatedAt));
}
