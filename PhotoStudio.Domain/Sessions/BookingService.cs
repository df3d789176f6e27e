using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Books sessions: from a request or quote, or directly. Exactly one of two who want the same slot at once gets it.</summary>
public sealed class BookingService(StudioDatabase database, TimeProvider clock, SessionMessages messages)
{
    /// <summary>Makes a session that begins as a booking.</summary>
    public async Task<Result<Guid>> BookNewAsync(Actor actor, SessionOfferInput input, CancellationToken cancel)
    {
        if (SessionRules.WhyNotThisPerson(SessionAction.Book, actor) is { } never) return never;
        return await database.WriteAsync<Guid>(async db =>
        {
            var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
            var pricer = new SessionPricer(desk, desk.Settings.Money.PricesIncludeTax, desk.Settings.Currency);
            var intake = new SessionIntake(desk);
            var price = await pricer.OfOfferAsync(input, await intake.TypeNameAsync(input.SessionType)) ?? PricedLines.Empty(desk.Settings.Money.PricesIncludeTax);
            var details = OfferDetails.OfNew(desk, input, pricer.PackageMinutes);
            details.CheckBookable(desk.Errors);
            await intake.CheckPhotographerAsync(input.PhotographerId);
            var origin = await intake.OriginAsync(input);
            if (!origin.Succeeded) return origin.Problem;
            var (taken, note) = await ClashFinder.CheckAsync(desk, details, null, input.Override);
            if (taken is not null) return taken;
            var session = Session.BookNew(origin.Value, details, price, note, actor, desk.Moment.Now);
            db.Add(session);
            if (await SessionCodes.FollowAsync(desk, session) is { } usedUp) return usedUp;
            await messages.BookedAsync(desk, session);
            return session.Id;
        }, cancel);
    }

    /// <summary>Books a request or a quote.</summary>
    public Task<Result<Guid>> BookAsync(Actor actor, RowRef row, SessionEditInput input, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, SessionAction.Book);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        if (session.Status is SessionStatus.Quoted && (input.Lines.Given || input.Discount.Given)) return SessionProblems.LinesOfAQuote();
        session.AdoptTerms(desk.Settings);
        var edit = await SessionEdit.CheckAsync(desk, session, input);
        edit.Details.CheckBookable(desk.Errors);
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        var (taken, note) = await ClashFinder.CheckAsync(desk, edit.Details, session.Id, input.Override);
        if (taken is not null) return taken;
        session.Book(edit.Details, edit.Price, note, actor, desk.Moment.Now);
        if (await SessionCodes.FollowAsync(desk, session) is { } usedUp) return usedUp;
        await messages.BookedAsync(desk, session);
        return session.Id;
    }, cancel);
}
