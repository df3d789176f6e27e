using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Discount codes as sessions use them: checked, redeemed and released in the transaction of the session.</summary>
internal static class SessionCodes
{
    /// <summary>What a typed code gives; notes an error under <c>discountCode</c> when it cannot be used. The code that a session holds already gives what it gave.</summary>
    /// <param name="desk">Of the command.</param>
    /// <param name="typed">Not empty.</param>
    /// <param name="present">The discount that the session has.</param>
    /// <param name="subtotal">What the lines come to; null while there are none.</param>
    /// <returns>What it gives, and whether there is such a code at all.</returns>
    public static async Task<(Discount Gives, bool Known)> ReadAsync(SessionDesk desk, string typed, Discount present, long? subtotal)
    {
        var normalized = SearchText.Of(typed);
        var code = normalized.Length > DiscountCodeCheck.MostCharacters * 2 ? null : await desk.Db.DiscountCodes.AsNoTracking().SingleOrDefaultAsync(row => row.NormalizedCode == normalized, desk.Cancel);
        if (code is not null && code.Id == present.Code?.CodeId) return (present, true);
        var problem = code is null ? DiscountRules.NotKnown : DiscountRules.WhyNot(code, desk.Format, subtotal);
        if (problem is null) return (code!.Discount, true);
        desk.Errors.Add("discountCode", problem);
        return (Discount.None, code is not null);
    }

    /// <summary>Lets the uses follow the session: it holds one use of the code it names, none while it is cancelled. Never past the limit, whoever else uses it at the same moment.</summary>
    /// <returns>Why it cannot have the code, or null.</returns>
    public static async Task<Invalid?> FollowAsync(SessionDesk desk, Session session)
    {
        var wanted = session.Cancelled ? null : session.DiscountCodeId;
        var held = await desk.Db.DiscountRedemptions.AsNoTracking().SingleOrDefaultAsync(use => use.SessionId == session.Id && use.ReleasedAt == null, desk.Cancel);
        if (held?.DiscountCodeId == wanted) return null;
        if (held is not null) await ReleaseAsync(desk, held);
        return wanted is not { } codeId || await RedeemAsync(desk, session, codeId) ? null : new Invalid("discountCode", DiscountRules.UsedUp);
    }

    /// <summary>Why a cancelled session cannot have its code again; null when it can, or has none.</summary>
    public static async Task<Refused?> WhyNotAgainAsync(SessionDesk desk, Session session)
    {
        if (session.DiscountCodeId is not { } codeId) return null;
        var code = await desk.Db.DiscountCodes.AsNoTracking().SingleAsync(row => row.Id == codeId, desk.Cancel);
        var problem = DiscountRules.WhyNot(code, desk.FormatOf(session), session.Lines.Count == 0 ? null : session.Subtotal);
        return problem is null ? null : SessionProblems.CodeNotAgain(code.Code, problem);
    }

    /// <summary>One statement raises the count only while it is under the limit: of two at once, one finds it reached.</summary>
    private static async Task<bool> RedeemAsync(SessionDesk desk, Session session, Guid codeId)
    {
        var raised = await desk.Db.DiscountCodes
            .Where(code => code.Id == codeId && (code.UsageLimit == null || code.Used < code.UsageLimit))
            .ExecuteUpdateAsync(change => change.SetProperty(code => code.Used, code => code.Used + 1), desk.Cancel);
        if (raised == 1) desk.Db.Add(DiscountRedemption.Of(codeId, session.Id, desk.Actor.Name, desk.Moment.Now));
        return raised == 1;
    }

    private static async Task ReleaseAsync(SessionDesk desk, DiscountRedemption held)
    {
        await desk.Db.DiscountRedemptions.Where(use => use.Id == held.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(use => use.ReleasedAt, desk.Moment.Now), desk.Cancel);
        await desk.Db.DiscountCodes.Where(code => code.Id == held.DiscountCodeId)
            .ExecuteUpdateAsync(change => change.SetProperty(code => code.Used, code => code.Used - 1), desk.Cancel);
    }
}
