using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>A checked partial change: the details as they will be, and the new lines or null.</summary>
internal sealed record SessionEdit(SessionDetails Details, PricedLines? Price)
{
    public static async Task<SessionEdit> CheckAsync(SessionDesk desk, Session session, SessionEditInput input)
    {
        var details = OfferDetails.OfEdit(desk, input, session.Details);
        var price = new SessionPricer(desk, session.PricesIncludeTax, session.Currency).OfEdit(input, session.Priced);
        if (details.PhotographerId != session.PhotographerId) await new SessionIntake(desk).CheckPhotographerAsync(details.PhotographerId);
        if (!desk.Errors.Any && price is not null && price.Totals.Total < session.PaidAmount)
            desk.Errors.Add("lines", SessionProblems.LessThanReceived().Detail);
        return new SessionEdit(details, price);
    }
}
