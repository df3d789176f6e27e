using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Overview;

/// <summary>Money that came or (negative) went back. <paramref name="Amount"/> in minor units.</summary>
public sealed record ReceivedRow(
    Guid Id, DateOnly Date, PaymentMethod Method, long Amount, string? Reference, Guid? SessionId, Guid? InvoiceId, string? ClientName, string? What, string? InvoiceNumber);

/// <summary>Payments and refunds of some days, and what all of them come to in minor units.</summary>
public sealed record ReceivedList(Page<ReceivedRow> Page, long Sum);

/// <summary>Reads the rows that the revenue of some days is made of.</summary>
public sealed class ReceivedQueries(StudioDatabase database)
{
    public async Task<Result<ReceivedList>> ReadAsync(Actor actor, DayRange days, Paging paging, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var payments = db.Payments.AsNoTracking().Where(payment => payment.Date >= days.From && payment.Date <= days.To);
        var sum = await payments.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Sum = all.Sum(payment => payment.Kind == PaymentKind.Payment ? payment.Amount : -payment.Amount) }).SingleOrDefaultAsync(cancel);
        var page = await payments.OrderByDescending(payment => payment.Date).ThenByDescending(payment => payment.RecordedAt).ThenBy(payment => payment.Id)
            .Skip(paging.Skip).Take(paging.PageSize).ToRows(db).ToListAsync(cancel);
        return new ReceivedList(new Page<ReceivedRow>(page, paging.Page, paging.PageSize, sum?.Count ?? 0), sum?.Sum ?? 0);
    }
}

internal static class ReceivedRows
{
    public static IQueryable<ReceivedRow> ToRows(this IQueryable<Payment> payments, StudioDb db) =>
        from payment in payments
        join session in db.Sessions on payment.SessionId equals session.Id into sessions
        from session in sessions.DefaultIfEmpty()
        join invoice in db.Invoices on payment.InvoiceId equals invoice.Id into invoices
        from invoice in invoices.DefaultIfEmpty()
        select new ReceivedRow(payment.Id, payment.Date, payment.Method, payment.Kind == PaymentKind.Payment ? payment.Amount : -payment.Amount, payment.Reference,
            payment.SessionId, payment.InvoiceId, session.ClientName ?? invoice.To.Name, session.SessionType!.Name, invoice.Number);
}
