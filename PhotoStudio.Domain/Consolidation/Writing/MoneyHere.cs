using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Whether anything here has a price: then the currency stays.</summary>
internal static class MoneyHere
{
    public static async Task<bool> IsAnyAsync(StudioDb db, CancellationToken cancel) =>
        await db.Sessions.AnyAsync(cancel) || await db.Invoices.AnyAsync(cancel) || await db.Expenses.AnyAsync(cancel)
        || await db.Packages.AnyAsync(cancel) || await db.AddOns.AnyAsync(cancel) || await db.DiscountCodes.AnyAsync(cancel);
}
