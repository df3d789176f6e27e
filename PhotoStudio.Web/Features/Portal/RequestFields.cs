using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Portal;

/// <summary>What a client typed to ask for a session.</summary>
public sealed record RequestFields
{
    public string? SessionType { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? StartTime { get; set; }

    public string? Location { get; set; }

    public string? Message { get; set; }

    public Guid? PackageId { get; set; }

    public string? DiscountCode { get; set; }

    public SessionRequestInput ToInput() =>
        new() { SessionType = SessionType, Date = Date, StartTime = StartTime, Location = Location, Message = Message, PackageId = PackageId, DiscountCode = DiscountCode };
}
