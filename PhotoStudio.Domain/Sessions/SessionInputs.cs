using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>What is said to make a request. What only staff may say is ignored when a client says it.</summary>
public record SessionRequestInput
{
    /// <summary>The type's name, in any case.</summary>
    public string? SessionType { get; init; }

    public DateOnly? Date { get; init; }

    public TimeOnly? StartTime { get; init; }

    public string? Location { get; init; }

    public string? Message { get; init; }

    public Guid? PackageId { get; init; }

    public IReadOnlyList<Guid>? AddOnIds { get; init; }

    public string? DiscountCode { get; init; }

    public Guid? ClientId { get; init; }

    public string? ClientName { get; init; }

    public string? ClientEmail { get; init; }

    public string? ClientPhone { get; init; }

    /// <summary><c>client</c>, <c>admin</c> or <c>social media</c>.</summary>
    public string? Source { get; init; }

    public string? Notes { get; init; }
}

/// <summary>What is said to quote or book: lines, or a package, or one amount.</summary>
public sealed record SessionOfferInput : SessionRequestInput
{
    /// <summary>The request or quote to quote (again); null makes a new session. Only for quotes.</summary>
    public Guid? SessionId { get; init; }

    public IReadOnlyList<LineInput>? Lines { get; init; }

    /// <summary>One line named after the session type.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Percent, for <see cref="Amount"/>.</summary>
    public decimal? TaxRate { get; init; }

    public int? DurationMinutes { get; init; }

    public Guid? PhotographerId { get; init; }

    public DiscountInput? Discount { get; init; }

    /// <summary>The last day on which a quote can be answered; left out, the studio's usual number of days.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Book although another session is at that time.</summary>
    public bool Override { get; init; }
}

/// <summary>A partial change: left out stays, null clears.</summary>
public sealed record SessionEditInput
{
    public Optional<DateOnly?> Date { get; init; }

    public Optional<TimeOnly?> StartTime { get; init; }

    public Optional<int?> DurationMinutes { get; init; }

    public Optional<Guid?> PhotographerId { get; init; }

    public Optional<string?> Location { get; init; }

    public Optional<string?> Notes { get; init; }

    public Optional<IReadOnlyList<LineInput>?> Lines { get; init; }

    public Optional<DiscountInput?> Discount { get; init; }

    public bool Override { get; init; }
}

/// <summary>Why a session is cancelled, and what happens to money that was received: <c>keep</c> or <c>refund</c>.</summary>
public sealed record SessionCancelInput(string? Reason, string? Money = null);
