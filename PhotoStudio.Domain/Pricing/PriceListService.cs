using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Pricing;

/// <summary>What the studio's side does with the price list. Nothing is ever deleted: what is no longer offered is archived, and sessions keep the words and prices they copied.</summary>
public sealed partial class PriceListService(StudioDatabase database, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Result<T>> WriteAsync<T>(Actor actor, Func<StudioDb, Task<Result<T>>> command, CancellationToken cancel) =>
        actor.IsStaff ? await database.WriteAsync(actor, command, cancel) : new NotAllowed();

    private async Task<Result> WriteAsync(Actor actor, Func<StudioDb, Task<Result>> command, CancellationToken cancel) =>
        actor.IsStaff ? await database.WriteAsync(actor, command, cancel) : new NotAllowed();

    private static async Task<Currency> CurrencyAsync(StudioDb db, CancellationToken cancel) => (await db.SettingsAsync(cancel)).Currency;

    /// <summary>The place after the last one.</summary>
    private static async Task<int> EndAsync(IQueryable<int> positions, CancellationToken cancel) =>
        await positions.MaxAsync(position => (int?)position, cancel) + 1 ?? 0;
}
