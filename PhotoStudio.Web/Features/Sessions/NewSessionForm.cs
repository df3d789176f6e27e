using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Features.Clients;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>What a new session begins as.</summary>
public enum NewSessionKind
{
    Request,
    Quote,
    Booking,
}

/// <summary>A new session while it is typed.</summary>
public sealed class NewSessionForm
{
    private decimal? minutes;
    private int? packageMinutes;

    public NewSessionKind Kind { get; set; } = NewSessionKind.Booking;

    public ClientPick Client { get; set; } = ClientPick.Nobody;

    public string? SessionType { get; set; } = "";

    public DateOnly? Date { get; set; }

    public TimeOnly? Time { get; set; }

    /// <summary>As typed, else as the chosen package has it.</summary>
    public decimal? Minutes
    {
        get => minutes ?? packageMinutes;
        set => minutes = value;
    }

    public string? Photographer { get; set; } = "";

    public string? Location { get; set; }

    public string? Source { get; set; } = SessionSources.Word(SessionSource.Admin);

    public string? Notes { get; set; }

    public Guid? PhotographerId => Guid.TryParse(Photographer, out var id) ? id : null;

    /// <summary>Who, what, where and how long of another session; not when.</summary>
    public static NewSessionForm CopyOf(SessionView session) => new()
    {
        Kind = session.Lines.Count > 0 ? NewSessionKind.Booking : NewSessionKind.Request,
        Client = new ClientPick(session.Row.ClientId, session.Row.ClientName, session.Row.ClientEmail, session.ClientPhone),
        SessionType = session.Row.SessionType,
        minutes = session.Row.DurationMinutes,
        Photographer = session.Row.PhotographerId?.ToString() ?? "",
        Location = session.Row.Location,
        Source = SessionSources.Word(session.Source),
    };

    public void TakeMinutes(int? ofPackage) => packageMinutes = ofPackage;

    public SessionRequestInput ToRequest() => Fill(new SessionRequestInput());

    /// <summary>For a quote or a booking.</summary>
    public SessionOfferInput ToOffer(OfferForm offer, bool overridden) => (SessionOfferInput)Fill(new SessionOfferInput
    {
        Lines = offer.Inputs,
        Discount = offer.Discount,
        DiscountCode = offer.Code,
        ValidUntil = Kind is NewSessionKind.Quote ? offer.ValidUntil : null,
        DurationMinutes = (int?)Minutes,
        PhotographerId = PhotographerId,
        Override = overridden,
    });

    public SessionDetails ToDetails() => new(Date, Time, (int?)Minutes ?? SessionDetails.UsualMinutes, Location, Notes, PhotographerId);

    private SessionRequestInput Fill(SessionRequestInput input) => input with
    {
        SessionType = SessionType,
        Date = Date,
        StartTime = Time,
        Location = Location,
        Notes = Notes,
        Source = Source,
        ClientId = Client.Id,
        ClientName = Client.IsKnown ? null : Client.Name,
        ClientEmail = Client.IsKnown ? null : Client.Email,
        ClientPhone = Client.IsKnown ? null : Client.Phone,
    };
}
