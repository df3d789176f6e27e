using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Overview;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Reads expenses; staff only.</summary>
public sealed class ExpenseQueries(StudioDatabase database)
{
    private const int MostOfSession = 100;

    /// <summary>A page of rows with its sums, in a fixed number of statements.</summary>
    public async Task<Result<ExpenseList>> ListAsync(Actor actor, ExpenseFilter filter, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        if (filter.Paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var matching = ExpenseRows.Matching(db, filter);
        var rows = await matching.OfCategory(filter.CategoryId).Sorted(filter.Sort).Skip(filter.Paging.Skip).Take(filter.Paging.PageSize).ToRows().ToListAsync(cancel);
        var categories = await SumsAsync(db, matching, cancel);
        var all = categories.Aggregate(ExpenseSum.Nothing, (sum, category) => sum + category.Sum);
        var shown = filter.CategoryId is { } id ? categories.FirstOrDefault(category => category.Id == id)?.Sum ?? ExpenseSum.Nothing : all;
        var page = new Page<ExpenseRow>(rows, filter.Paging.Page, filter.Paging.PageSize, shown.Count);
        return new ExpenseList(page, shown, all, [.. categories.Where(category => !category.Archived || category.Sum.Count > 0)], await BeforeAsync(db, filter, cancel));
    }

    /// <summary>One expense as it stands.</summary>
    public async Task<Result<ExpenseRow>> FindAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (OverviewAccess.WhyNot(actor) is { } never) return never;
        await using var db = await database.OpenAsync(cancel);
        return await db.Expenses.AsNoTracking().Where(e => e.Id == id).ToRows().SingleOrDefaultAsync(cancel) is { } row ? row : ExpenseProblems.NoSuchExpense();
    }

    /// <summary>What was spent for a session, the newest first; at most a hundred rows. Nothing for those who are not of the studio.</summary>
    public async Task<IReadOnlyList<ExpenseRow>> OfSessionAsync(Actor actor, Guid sessionId, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        return await db.Expenses.AsNoTracking().Where(e => e.SessionId == sessionId).Sorted(ExpenseSort.DateDescending).Take(MostOfSession).ToRows().ToListAsync(cancel);
    }

    /// <summary>Every category in its order, also those without expenses.</summary>
    private static async Task<IReadOnlyList<CategorySum>> SumsAsync(StudioDb db, IQueryable<Expense> matching, CancellationToken cancel)
    {
        var sums = await matching.GroupBy(e => e.CategoryId)
            .Select(group => new { group.Key, Count = group.Count(), Amount = group.Sum(e => e.Amount), Tax = group.Sum(e => e.Tax), Without = group.Count(e => e.Receipt == null) })
            .ToDictionaryAsync(sum => sum.Key, sum => new ExpenseSum(sum.Count, sum.Amount, sum.Tax, sum.Without), cancel);
        var categories = await db.ExpenseCategories.AsNoTracking().OrderBy(c => c.Position).ThenBy(c => c.NormalizedName).Select(c => new { c.Id, c.Name, c.Archived }).ToListAsync(cancel);
        return [.. categories.Select(c => new CategorySum(c.Id, c.Name, c.Archived, sums.GetValueOrDefault(c.Id, ExpenseSum.Nothing)))];
    }

    private static async Task<long?> BeforeAsync(StudioDb db, ExpenseFilter filter, CancellationToken cancel)
    {
        if (filter.Before is not { } before) return null;
        return await db.Expenses.Where(e => e.Date >= before.From && e.Date <= before.To).Like(filter).SumAsync(e => e.Amount, cancel);
    }
}
