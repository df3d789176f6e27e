using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Expenses;

/// <summary>Reads what helps to enter expenses; staff only.</summary>
public sealed class CategoryQueries(StudioDatabase database)
{
    private const int MostSuppliers = 400;

    /// <summary>In their order, the archived last.</summary>
    public async Task<IReadOnlyList<CategoryView>> AllAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        return await db.ExpenseCategories.AsNoTracking().OrderBy(c => c.Archived).ThenBy(c => c.Position).ThenBy(c => c.NormalizedName)
            .Select(c => new CategoryView(c.Id, c.Name, c.Archived, db.Expenses.Count(e => e.CategoryId == c.Id))).ToListAsync(cancel);
    }

    /// <summary>Whom money went to, the latest first, with the category and the method of the last time.</summary>
    public async Task<IReadOnlyList<SupplierMemory>> SuppliersAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsStaff) return [];
        await using var db = await database.OpenAsync(cancel);
        var latest = await db.Expenses.AsNoTracking().Where(e => e.Supplier != null).OrderByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id)
            .Take(MostSuppliers).Select(e => new SupplierMemory(e.Supplier!, e.CategoryId, e.Method)).ToListAsync(cancel);
        return [.. latest.DistinctBy(memory => SearchText.Of(memory.Supplier))];
    }
}
