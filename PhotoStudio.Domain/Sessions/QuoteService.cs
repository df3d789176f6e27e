using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Makes quotes: new ones, for a request, or again for a quoted session.</summary>
public sealed class QuoteService(StudioDatabase database, TimeProvider clock, SessionMessages messages)
{
    /// <param name="keepDiscount">True where a discount or code that is left out stays as it was; else it is taken away with the former lines.</param>
    /// <returns>The id of the quoted session: the same row when one was named.</returns>
    public async Task<Result<Guid>> QuoteAsync(Actor actor, SessionOfferInput input, CancellationToken cancel, Guid? seenVersion = null, bool keepDiscount = false)
    {
        if (SessionRules.WhyNotThisPerson(SessionAction.Quote, actor) is { } never) return never;
        return await database.WriteAsync<Guid>(async db =>
        {
            var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
            var outcome = input.SessionId is { } id ? await AgainAsync(desk, new RowRef(id, seenVersion), input, keepDiscount) : await NewAsync(desk, input);
            if (!outcome.Succeeded) return outcome.Problem;
            if (await SessionCodes.FollowAsync(desk, outcome.Value) is { } usedUp) return usedUp;
            await messages.QuoteAsync(desk, outcome.Value);
            return outcome.Value.Id;
        }, cancel);
    }

    private async Task<Result<Session>> NewAsync(SessionDesk desk, SessionOfferInput input)
    {
        var pricer = new SessionPricer(desk, desk.Settings.Money.PricesIncludeTax, desk.Settings.Currency);
        var intake = new SessionIntake(desk);
        var price = await pricer.OfOfferAsync(input, await intake.TypeNameAsync(input.SessionType));
        var details = OfferDetails.OfNew(desk, input, pricer.PackageMinutes);
        await intake.CheckPhotographerAsync(input.PhotographerId);
        var validUntil = ValidUntil(desk, input);
        CheckLines(desk, price);
        var origin = await intake.OriginAsync(input);
        if (!origin.Succeeded) return origin.Problem;
        var session = Session.QuoteNew(origin.Value, details, price!, validUntil, desk.Actor, desk.Moment.Now);
        desk.Db.Add(session);
        return session;
    }

    private async Task<Result<Session>> AgainAsync(SessionDesk desk, RowRef row, SessionOfferInput input, bool keepDiscount)
    {
        var loaded = await desk.LoadAsync(row, SessionAction.Quote);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded;
        session.AdoptTerms(desk.Settings);
        var pricer = new SessionPricer(desk, session.PricesIncludeTax, session.Currency);
        var kept = keepDiscount || !string.IsNullOrWhiteSpace(input.DiscountCode) ? input : input with { Discount = input.Discount ?? new DiscountInput() };
        var price = await pricer.OfOfferAsync(kept, session.SessionType!.Name, session.Priced);
        var details = OfferDetails.OfExisting(desk, input, session.Details, pricer.PackageMinutes);
        await new SessionIntake(desk).CheckPhotographerAsync(input.PhotographerId);
        var validUntil = ValidUntil(desk, input);
        CheckLines(desk, price);
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        var before = session.QuotedAt is null ? null : desk.FormatOf(session).Money(session.Total);
        session.Quote(details, price!, validUntil, before, desk.Actor, desk.Moment.Now);
        return session;
    }

    private static DateOnly ValidUntil(SessionDesk desk, SessionOfferInput input)
    {
        desk.Errors.AddIf(input.ValidUntil < desk.Moment.Today, "validUntil", "A quote is valid until today at least.");
        return input.ValidUntil ?? desk.Moment.Today.AddDays(desk.Settings.Sessions.QuoteValidDays);
    }

    private static void CheckLines(SessionDesk desk, PricedLines? price)
    {
        if (desk.Errors.Any) return;
        desk.Errors.AddIf(price is not { Lines.Count: > 0 }, "lines", "A quote needs at least one line.");
        desk.Errors.AddIf(price is { Lines.Count: > 0, Totals.Total: <= 0 }, "lines", "A quote comes to more than 0.");
    }
}
