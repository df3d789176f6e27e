using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Settings;

/// <summary>What an admin does with the studio's settings.</summary>
public sealed partial class SettingsService(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Changes what the input gives. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public async Task<Result> EditAsync(Actor actor, SettingsInput input, Guid? seen, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return await database.WriteAsync(actor, async db =>
        {
            var settings = await db.SettingsAsync(cancel);
            if (settings.MovedOnFrom(seen)) return new Stale();
            var check = SettingsCheck.Check(input, settings);
            if (!check.Succeeded) return check.Problem;
            var former = settings.Currency;
            var now = clock.GetUtcNow().UtcDateTime;
            if (check.Value.Money is { } money && money.CurrencyCode != former.Code)
            {
                if (await db.IsCurrencyFixedAsync(cancel)) return SettingsProblems.CurrencyFixed(former.Code);
                await CurrencyChange.RepriceAsync(db, former, Currency.Of(money.CurrencyCode), actor, now, cancel);
            }

            settings.Edit(check.Value, actor, now);
            return Result.Success;
        }, cancel);
    }
}
