using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Expenses;

/// <summary>The order of a list of expenses.</summary>
public enum ExpenseSort
{
    DateDescending,
    Date,
    AmountDescending,
    Amount,
}

/// <summary>Which expenses a list, a sum or an export means.</summary>
public sealed record ExpenseFilter
{
    /// <summary>First day, included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The days whose sum stands beside this one's.</summary>
    public DayRange? Before { get; init; }

    public Guid? CategoryId { get; init; }

    public PaymentMethod? Method { get; init; }

    /// <summary>True: with a receipt only; false: without one only.</summary>
    public bool? HasReceipt { get; init; }

    public Guid? SessionId { get; init; }

    /// <summary>What it was for, the supplier or the client of its session.</summary>
    public string? Search { get; init; }

    public ExpenseSort Sort { get; init; }

    public Paging Paging { get; init; } = new();
}
