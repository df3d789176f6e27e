using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>How the outstanding amount was paid; all of it may be left out.</summary>
public sealed record MarkPaidBody
{
    /// <summary>Today when left out.</summary>
    public DateOnly? Date { get; init; }

    public PaymentMethod? Method { get; init; }

    public string? Reference { get; init; }

    public PaymentInput ToInput() => new(null, PaymentKind.Payment, Date, Method, Reference);
}

/// <summary>Why a session is cancelled; <c>money</c> is keep or refund, needed once money was received.</summary>
public sealed record CancelBody
{
    public string? Reason { get; init; }

    public string? Money { get; init; }
}

/// <summary>Why a quote is declined.</summary>
public sealed record DeclineBody
{
    public string? Reason { get; init; }
}

/// <summary>Opens a session again although its slot is taken.</summary>
public sealed record ReopenBody
{
    public bool Override { get; init; }
}

/// <summary>Money received or given back.</summary>
public sealed record PaymentBody
{
    /// <summary>payment unless said otherwise.</summary>
    public PaymentKind? Kind { get; init; }

    public decimal? Amount { get; init; }

    /// <summary>Today when left out.</summary>
    public DateOnly? Date { get; init; }

    public PaymentMethod? Method { get; init; }

    public string? Reference { get; init; }

    /// <summary>Of a refund.</summary>
    public string? Reason { get; init; }

    public PaymentInput ToInput() => new(Amount, Kind, Date, Method, Reference, Reason);
}

/// <summary>What may be said when a session is invoiced.</summary>
public sealed record InvoiceTermsBody
{
    /// <summary>The studio's usual number of days from today when left out.</summary>
    public DateOnly? DueDate { get; init; }

    public string? Notes { get; init; }
}

/// <summary>Nothing needs to be said.</summary>
public sealed record NothingBody;
