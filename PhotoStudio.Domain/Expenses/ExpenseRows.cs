using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Expenses;

/// <summary>How expenses are filtered, sorted and read into rows: in the query.</summary>
internal static class ExpenseRows
{
    /// <summary>Everything the filter says but its category.</summary>
    public static IQueryable<Expense> Matching(StudioDb db, ExpenseFilter filter)
    {
        var rows = db.Expenses.AsNoTracking();
        if (filter.From is { } from) rows = rows.Where(e => e.Date >= from);
        if (filter.To is { } to) rows = rows.Where(e => e.Date <= to);
        return rows.Like(filter);
    }

    public static IQueryable<Expense> OfCategory(this IQueryable<Expense> rows, Guid? category) => category is { } id ? rows.Where(e => e.CategoryId == id) : rows;

    /// <summary>What the filter says besides days and category.</summary>
    public static IQueryable<Expense> Like(this IQueryable<Expense> rows, ExpenseFilter filter)
    {
        if (filter.Method is { } method) rows = rows.Where(e => e.Method == method);
        if (filter.HasReceipt is { } has) rows = rows.Where(e => (e.Receipt != null) == has);
        if (filter.SessionId is { } session) rows = rows.Where(e => e.SessionId == session);
        var words = SearchText.Of(filter.Search);
        return words.Length == 0 ? rows : rows.Where(e => e.Search.Contains(words));
    }

    /// <summary>Within a day the last entered first. Ties are broken by the id, so that paging never repeats or skips a row.</summary>
    public static IQueryable<Expense> Sorted(this IQueryable<Expense> rows, ExpenseSort sort) => sort switch
    {
        ExpenseSort.DateDescending => rows.OrderByDescending(e => e.Date).ThenByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id),
        ExpenseSort.Date => rows.OrderBy(e => e.Date).ThenBy(e => e.CreatedAt).ThenBy(e => e.Id),
        ExpenseSort.AmountDescending => rows.OrderByDescending(e => e.Amount).ThenByDescending(e => e.Id),
        ExpenseSort.Amount => rows.OrderBy(e => e.Amount).ThenBy(e => e.Id),
    };

    public static IQueryable<ExpenseRow> ToRows(this IQueryable<Expense> rows) => rows.Select(e => new ExpenseRow(
        e.Id, e.Version, e.Date, e.Description, e.Supplier, e.CategoryId, e.Category!.Name, e.Method, e.Amount, e.Tax, e.CurrencyCode,
        e.SessionId, e.Session!.SessionType!.Name, e.Session.ClientName, e.Session.Date,
        e.Receipt!.Id, e.Receipt.Type, e.Receipt.Name, e.CreatedAt));
}
