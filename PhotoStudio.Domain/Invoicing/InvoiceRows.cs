using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>How invoices are filtered, sorted and read into rows: in the query.</summary>
internal static class InvoiceRows
{
    /// <summary>Everything the filter says but its states. A client sees its own, and no drafts.</summary>
    public static IQueryable<Invoice> Matching(StudioDb db, InvoiceFilter filter, Actor actor)
    {
        IQueryable<Invoice> rows = db.Invoices;
        if (!actor.IsStaff) rows = rows.Where(i => i.ClientId == actor.ClientId && i.State != InvoiceState.Draft);
        if (filter.Type is { } type) rows = rows.Where(i => (i.SessionId != null) == (type == InvoiceType.Session));
        if (filter.From is { } from) rows = rows.Where(i => i.IssueDate >= from);
        if (filter.To is { } to) rows = rows.Where(i => i.IssueDate <= to);
        if (filter.ClientId is { } client) rows = rows.Where(i => i.ClientId == client);
        var words = SearchText.Of(filter.Search);
        return words.Length == 0 ? rows : rows.Where(i => i.Search.Contains(words));
    }

    public static IQueryable<Invoice> WithState(this IQueryable<Invoice> rows, InvoiceFilter filter, DateOnly today)
    {
        if (filter.States.Count == 0) return rows;
        var overdue = filter.States.Contains(InvoiceStateFilter.Overdue);
        var states = filter.States.Where(state => state != InvoiceStateFilter.Overdue).Select(state => Enum.Parse<InvoiceState>(state.ToString())).ToList();
        return rows.Where(i => states.Contains(i.State) || (overdue && i.State == InvoiceState.Issued && i.Balance > 0 && i.DueDate < today));
    }

    /// <summary>Drafts have no date of issue and come first when the newest do. Ties are broken by the id.</summary>
    public static IQueryable<Invoice> Sorted(this IQueryable<Invoice> rows, InvoiceSort sort) => sort switch
    {
        InvoiceSort.Date => rows.OrderBy(i => i.IssueDate == null).ThenBy(i => i.IssueDate).ThenBy(i => i.CreatedAt).ThenBy(i => i.Id),
        InvoiceSort.DateDescending => rows.OrderByDescending(i => i.IssueDate == null).ThenByDescending(i => i.IssueDate).ThenByDescending(i => i.CreatedAt).ThenByDescending(i => i.Id),
        InvoiceSort.CreatedAt => rows.OrderBy(i => i.CreatedAt).ThenBy(i => i.Id),
        InvoiceSort.CreatedAtDescending => rows.OrderByDescending(i => i.CreatedAt).ThenByDescending(i => i.Id),
        InvoiceSort.Client => rows.OrderBy(i => i.To.Name).ThenBy(i => i.Id),
        InvoiceSort.ClientDescending => rows.OrderByDescending(i => i.To.Name).ThenByDescending(i => i.Id),
        InvoiceSort.Total => rows.OrderBy(i => i.Total).ThenBy(i => i.Id),
        InvoiceSort.TotalDescending => rows.OrderByDescending(i => i.Total).ThenByDescending(i => i.Id),
    };

    public static IQueryable<InvoiceRow> ToRows(this IQueryable<Invoice> rows) => rows.Select(i => new InvoiceRow(
        i.Id, i.Version, i.Number, i.State, i.ClientId, i.To.Name, i.To.Email, i.SessionId, i.Subject, i.SessionDate,
        i.IssueDate, i.DueDate, i.CurrencyCode, i.Total, i.Credited, i.PaidAmount, i.Balance, i.Payments.Any(p => p.AfterIssue), i.CreatedAt));

    /// <summary>Adds what depends on who asks and on today.</summary>
    public static InvoiceRow For(this InvoiceRow row, Actor actor, DateOnly today) => row with
    {
        Overdue = InvoiceFacts.IsOverdue(row.State, row.Balance, row.DueDate, today),
        AllowedActions = InvoiceRules.AllowedActions(row.Facts, actor),
    };
}
