using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Sends a new session to the service of its kind.</summary>
public sealed class NewSessionMaker(RequestService requests, QuoteService quotes, BookingService bookings)
{
    public Task<Result<Guid>> MakeAsync(Actor actor, NewSessionForm form, OfferForm offer, bool overridden) => form.Kind switch
    {
        NewSessionKind.Request => requests.RequestAsync(actor, form.ToRequest(), CancellationToken.None),
        NewSessionKind.Quote => quotes.QuoteAsync(actor, form.ToOffer(offer, overridden), CancellationToken.None),
        NewSessionKind.Booking => bookings.BookNewAsync(actor, form.ToOffer(offer, overridden), CancellationToken.None),
    };
}
