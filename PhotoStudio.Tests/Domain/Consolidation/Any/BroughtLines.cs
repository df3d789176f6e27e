using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>What sessions, invoices, expenses, codes, reviews and their invitations say to a person, apart from ids and from when they were brought over.</summary>
internal static class BroughtLines
{
    public static Task<string> TakeAsync(StudioSqlite studio) => studio.WithDbAsync(async db =>
    {
        var cancel = TestContext.Current.CancellationToken;
        var sessions = await db.Sessions.AsNoTracking().Include(s => s.Lines).Include(s => s.Payments).Include(s => s.SessionType).Include(s => s.Client).Include(s => s.Invoice).AsSplitQuery().ToListAsync(cancel);
        var invoices = await db.Invoices.AsNoTracking().Include(i => i.Lines).Include(i => i.Payments).AsSplitQuery().ToListAsync(cancel);
        var expenses = await db.Expenses.AsNoTracking().Select(e => Joined("expense", e.Date, e.Description, e.Amount, db.ExpenseCategories.Single(c => c.Id == e.CategoryId).Name)).ToListAsync(cancel);
        var codes = await db.DiscountCodes.AsNoTracking().Select(c => Joined("code", c.NormalizedCode, c.UsageLimit, c.Used, c.Active, db.DiscountRedemptions.Count(use => use.DiscountCodeId == c.Id))).ToListAsync(cancel);
        var reviews = await db.Reviews.AsNoTracking().Select(r => Joined("review", r.Rating, r.Text, r.State, r.Reply, r.ReviewerName, r.SessionId == null ? null : r.Session!.CreatedAt, r.SessionId == null ? null : r.Session!.Notes)).ToListAsync(cancel);
        var invitations = await db.ReviewInvitations.AsNoTracking().Select(i => Joined("invitation", i.Hash, i.Email, i.SentAt, i.ExpiresAt, i.UsedAt)).ToListAsync(cancel);
        return string.Join('\n', sessions.Select(Line).Concat(invoices.Select(Line)).Concat(expenses).Concat(codes).Concat(reviews).Concat(invitations).Order(StringComparer.Ordinal));
    });

    private static string Line(PhotoStudio.Domain.Sessions.Session s) => Joined(
        "session", s.CreatedAt, s.UpdatedAt, s.Status, s.ClientName, s.ClientEmail, s.Client!.NormalizedEmail, s.SessionType!.NormalizedName, s.Date, s.StartTime, s.DurationMinutes, s.Location, s.Notes, s.Source, s.Search, s.CancelledAt, s.CancelReason,
        s.Paid, s.PaidAt, s.PaidAmount, s.Balance, s.Subtotal, s.Discount, s.Total, s.QuotedAt, s.QuoteValidUntil, s.BookedAt, s.InvoicedAt, s.DiscountCode, Bare(s.Invoice?.Number), s.Invoice?.Total,
        string.Join(";", s.Lines.OrderBy(l => l.Position).Select(l => $"{l.Position} {l.Description} {l.Quantity} {l.UnitPrice} {l.Amount}")), Of(s.Payments));

    private static string Line(PhotoStudio.Domain.Invoicing.Invoice i) => Joined(
        "invoice", Bare(i.Number), i.State, i.To.Name, i.To.Email, i.SessionId is null, i.SessionDate, i.Subject, i.IssueDate, i.IssuedAt, i.DueDate, i.Notes, i.VoidedAt, i.Total, i.Balance, i.PaidAmount, i.UpdatedAt,
        string.Join(";", i.Lines.OrderBy(l => l.Position).Select(l => $"{l.Position} {l.Description} {l.Quantity} {l.UnitPrice} {l.Amount}")), Of(i.Payments));

    private static string Of(IEnumerable<PhotoStudio.Domain.Payments.Payment> payments) =>
        string.Join(";", payments.Select(p => $"{p.Kind} {p.Amount} {p.Date:O} {p.Method} {p.RecordedAt:O} {p.SessionId is null} {p.InvoiceId is null}").Order(StringComparer.Ordinal));

    /// <summary>Which of two equal numbers got the ending depends on which came first.</summary>
    private static string? Bare(string? number) => number is { Length: > 2 } && number[^2] == '-' ? number[..^2] : number;

    private static string Joined(params object?[] cells) => string.Join(" | ", cells.Select(cell => Convert.ToString(cell is DateTime instant ? instant.ToString("O") : cell, CultureInfo.InvariantCulture)?.Replace('\n', '~')));
}
