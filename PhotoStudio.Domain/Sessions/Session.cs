using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>One shoot, from first request to invoice: one row, never a second. Money is in minor units of <see cref="CurrencyCode"/>.</summary>
public sealed partial class Session : Entity
{
    private readonly List<SessionLine> lines = [];
    private readonly List<SessionEvent> history = [];
    private readonly List<Payment> payments = [];

    private Session()
    {
    }

    public SessionStatus Status { get; private set; }

    public Guid ClientId { get; private set; }

    public Client? Client { get; private set; }

    /// <summary>As given when the session was made.</summary>
    public string ClientName { get; private set; } = "";

    public string? ClientEmail { get; private set; }

    public Guid SessionTypeId { get; private set; }

    public SessionType? SessionType { get; private set; }

    /// <summary>The studio's local day; null while it is open.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The studio's local time; null while it is open.</summary>
    public TimeOnly? StartTime { get; private set; }

    public int DurationMinutes { get; private set; } = SessionDetails.UsualMinutes;

    public string? Location { get; private set; }

    /// <summary>Staff's own, never shown to a client.</summary>
    public string? Notes { get; private set; }

    /// <summary>The client's words.</summary>
    public string? Message { get; private set; }

    /// <summary>A staff user.</summary>
    public Guid? PhotographerId { get; private set; }

    public SessionSource Source { get; private set; }

    /// <summary>Client, place and type in their normal form.</summary>
    public string Search { get; private set; } = "";

    /// <summary>UTC; null unless cancelled.</summary>
    public DateTime? CancelledAt { get; private set; }

    public string? CancelReason { get; private set; }

    public bool Cancelled => CancelledAt is not null;

    public IReadOnlyList<SessionEvent> History => history;

    public IReadOnlyList<Payment> Payments => payments;

    /// <summary>The invoice that is neither void nor credited.</summary>
    public Guid? InvoiceId { get; private set; }

    public Invoice? Invoice { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? InvoicedAt { get; private set; }

    /// <summary>What decides which actions are allowed.</summary>
    public SessionFacts Facts => new(Status, Cancelled, ClientId, Total, Balance, PaidAmount, QuoteValidUntil, QuoteAcceptedAt is not null || QuoteDeclinedAt is not null);

    /// <summary>Notes that its client was written to.</summary>
    public void NoteMail(string subject, Actor actor, DateTime now) => Log(null, Status, subject, actor, now);

    /// <summary>Takes the address under which its client can be reached.</summary>
    public void CorrectEmail(string email, Actor actor, DateTime now)
    {
        ClientEmail = email;
        Take(Details);
        Touch(actor, now);
    }

    /// <summary>Somebody of here dealt with one that was brought over: from now on it is like any other, and its client may be reminded.</summary>
    private void TakenUp(DateTime now)
    {
        if (BroughtOverAt is not null && HoldsSlot) SlotSetAt ??= now;
        BroughtOverAt = null;
    }

    private void Log(SessionAction? action, SessionStatus? from, string? note, Actor actor, DateTime now)
    {
        history.Add(SessionEvent.Of(Id, action, from, Status, note, actor, now));
        if (actor.Role is not ActorRole.System) TakenUp(now);
        Touch(actor, now);
    }
}
