using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Takes requests: of a client for itself, of staff for anybody.</summary>
public sealed class RequestService(StudioDatabase database, TimeProvider clock, SessionMessages messages, CodeTries tries)
{
    /// <returns>The id of the new session.</returns>
    public async Task<Result<Guid>> RequestAsync(Actor actor, SessionRequestInput input, CancellationToken cancel)
    {
        if (actor.Role is ActorRole.Anonymous or ActorRole.Pending) return new NotSignedIn();
        var typed = SearchText.Of(input.DiscountCode ?? "");
        if (typed.Length > 0 && tries.Begin(actor, typed) is { } tooMany) return tooMany;
        return await database.WriteAsync<Guid>(async db =>
        {
            var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
            var pricer = new SessionPricer(desk, desk.Settings.Money.PricesIncludeTax, desk.Settings.Currency);
            var price = await pricer.OfRequestAsync(input);
            if (pricer.KnowsCode) tries.Known(actor, typed);
            var details = Details(input, pricer.PackageMinutes, desk);
            var origin = await new SessionIntake(desk).OriginAsync(input);
            if (!origin.Succeeded) return origin.Problem;
            return await StoreAsync(desk, origin.Value, details, price);
        }, cancel);
    }

    private static SessionDetails Details(SessionRequestInput input, int? minutes, SessionDesk desk)
    {
        var errors = desk.Errors;
        var details = new SessionDetails(input.Date, input.StartTime, minutes ?? SessionDetails.UsualMinutes, errors.Text("location", input.Location, 300),
            desk.Actor.IsStaff ? errors.Text("notes", input.Notes, 4000) : null, null);
        details.Check(errors);
        if (!desk.Actor.IsClient) return details;
        errors.AddIf(input.Date is null, "date", "Choose a day.");
        errors.AddIf(input.Date < desk.Moment.Today, "date", "That day has passed. Choose today or a later day.");
        return details;
    }

    private async Task<Result<Guid>> StoreAsync(SessionDesk desk, SessionOrigin origin, SessionDetails details, PricedLines price)
    {
        var session = Session.Request(origin, details, price, desk.Actor, desk.Moment.Now);
        desk.Db.Add(session);
        if (await SessionCodes.FollowAsync(desk, session) is { } usedUp) return usedUp;
        await messages.RequestReceivedAsync(desk, session);
        return session.Id;
    }
}
