using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Who a session is for and what kind it is: fixed when it is made.</summary>
/// <param name="Client">The client row.</param>
/// <param name="ClientName">The name given, copied to the session.</param>
/// <param name="ClientEmail">The e-mail given, or the client's.</param>
/// <param name="Type">The session type.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Message">The client's words.</param>
/// <param name="CurrencyCode">ISO 4217, kept for good.</param>
public sealed record SessionOrigin(
    Client Client, string ClientName, string? ClientEmail, SessionType Type, SessionSource Source, string? Message, string CurrencyCode);

public sealed partial class Session
{
    /// <summary>A new request, priced when a package was chosen.</summary>
    public static Session Request(SessionOrigin origin, SessionDetails details, PricedLines price, Actor actor, DateTime now)
    {
        var session = Make(origin, details, price, SessionStatus.Request, actor, now);
        session.Log(null, null, null, actor, now);
        return session;
    }

    /// <summary>A new session that begins as a quote.</summary>
    public static Session QuoteNew(SessionOrigin origin, SessionDetails details, PricedLines price, DateOnly validUntil, Actor actor, DateTime now)
    {
        var session = Make(origin, details, price, SessionStatus.Quoted, actor, now);
        (session.QuotedAt, session.QuoteValidUntil) = (now, validUntil);
        session.Log(SessionAction.Quote, null, null, actor, now);
        return session;
    }

    /// <summary>A new session that begins as a booking. Its slot was checked before.</summary>
    public static Session BookNew(SessionOrigin origin, SessionDetails details, PricedLines price, string? note, Actor actor, DateTime now)
    {
        var session = Make(origin, details, price, SessionStatus.Booked, actor, now);
        session.BookedAt = now;
        session.SlotSet(now);
        session.Log(SessionAction.Book, null, note, actor, now);
        return session;
    }

    private static Session Make(SessionOrigin origin, SessionDetails details, PricedLines price, SessionStatus status, Actor actor, DateTime now)
    {
        var session = new Session
        {
            Status = status,
            ClientId = origin.Client.Id,
            Client = origin.Client,
            ClientName = origin.ClientName,
            ClientEmail = origin.ClientEmail,
            SessionTypeId = origin.Type.Id,
            SessionType = origin.Type,
            Source = origin.Source,
            Message = origin.Message,
            CurrencyCode = origin.CurrencyCode,
        };
        session.Take(details);
        session.Price(price);
        session.Settle(now);
        session.Created(actor, now);
        return session;
    }

    private void Take(SessionDetails details)
    {
        (Date, StartTime, DurationMinutes) = (details.Date, details.StartTime, details.DurationMinutes);
        (Location, Notes, PhotographerId) = (details.Location, details.Notes, details.PhotographerId);
        Search = SearchText.Of(ClientName, ClientEmail, Location, SessionType?.Name);
    }
}
