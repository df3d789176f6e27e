using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Says what a code would give before anything is stored. It promises nothing: the command that uses the code checks it again.</summary>
public sealed class DiscountPreview(StudioDatabase database, CodeTries tries, TimeProvider clock)
{
    /// <param name="actor">Signed in; visitors are told nothing.</param>
    /// <param name="typed">The code as typed, in any case.</param>
    /// <param name="subtotal">What the lines come to, in minor units; null while nothing is priced.</param>
    /// <returns>What the code gives, or a problem under <c>discountCode</c>.</returns>
    public async Task<Result<Discount>> OfAsync(Actor actor, string typed, long? subtotal, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        var normalized = SearchText.Of(typed);
        if (tries.Begin(actor, normalized) is { } tooMany) return tooMany;
        await using var db = await database.OpenAsync(cancel);
        var code = await db.DiscountCodes.AsNoTracking().SingleOrDefaultAsync(row => row.NormalizedCode == normalized, cancel);
        if (code is null) return new Invalid("discountCode", DiscountRules.NotKnown);
        tries.Known(actor, normalized);
        var format = StudioFormat.Of(await db.SettingsAsync(cancel), clock);
        return DiscountRules.WhyNot(code, format, subtotal) is { } problem ? new Invalid("discountCode", problem) : code.Discount;
    }
}
