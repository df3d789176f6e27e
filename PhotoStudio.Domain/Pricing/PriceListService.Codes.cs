using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Discount codes. None is deleted: one that is no longer wanted is switched off, and sessions keep what it gave.</summary>
public sealed partial class PriceListService
{
    /// <summary>Adds a code; the outcome is its id.</summary>
    public Task<Result<Guid>> CreateCodeAsync(Actor actor, DiscountCodeInput input, CancellationToken cancel) => WriteAsync<Guid>(actor, async db =>
    {
        var check = await CheckAsync(db, input, null, cancel);
        if (!check.Succeeded) return check.Problem;
        var code = DiscountCode.Create(check.Value, actor, Now);
        db.DiscountCodes.Add(code);
        return code.Id;
    }, cancel);

    /// <summary>Changes a code; how often it was used stays. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public Task<Result> EditCodeAsync(Actor actor, Guid id, DiscountCodeInput input, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var code = await db.DiscountCodes.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (code is null) return PricingProblems.NoSuchCode();
        if (code.MovedOnFrom(seen)) return new Stale();
        var check = await CheckAsync(db, input, id, cancel);
        if (!check.Succeeded) return check.Problem;
        code.Edit(check.Value, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Lets a code be used, or no longer. Sessions that use it keep it.</summary>
    public Task<Result> ActivateCodeAsync(Actor actor, Guid id, bool active, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var code = await db.DiscountCodes.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (code is null) return PricingProblems.NoSuchCode();
        code.Activate(active, actor, Now);
        return Result.Success;
    }, cancel);

    private static async Task<Result<DiscountCodeDetails>> CheckAsync(StudioDb db, DiscountCodeInput input, Guid? except, CancellationToken cancel)
    {
        var check = DiscountCodeCheck.Check(input, await CurrencyAsync(db, cancel));
        if (!check.Succeeded) return check;
        var normalized = SearchText.Of(check.Value.Code);
        return await db.DiscountCodes.AnyAsync(c => c.NormalizedCode == normalized && c.Id != except, cancel) ? PricingProblems.CodeTaken() : check;
    }
}
