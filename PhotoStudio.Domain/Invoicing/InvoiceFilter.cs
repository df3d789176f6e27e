using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What the state tabs offer; overdue is a part of issued.</summary>
public enum InvoiceStateFilter
{
    Draft,
    Issued,
    Overdue,
    Paid,
    Credited,
    Void,
}

public enum InvoiceType
{
    Standalone,
    Session,
}

public enum InvoiceSort
{
    Date,
    DateDescending,
    CreatedAt,
    CreatedAtDescending,
    Client,
    ClientDescending,
    Total,
    TotalDescending,
}

/// <summary>Which invoices a list shows.</summary>
public sealed record InvoiceFilter
{
    /// <summary>Empty: every state.</summary>
    public IReadOnlyList<InvoiceStateFilter> States { get; init; } = [];

    public InvoiceType? Type { get; init; }

    /// <summary>First day of issue, included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of issue, included.</summary>
    public DateOnly? To { get; init; }

    public Guid? ClientId { get; init; }

    /// <summary>Name, e-mail or number.</summary>
    public string? Search { get; init; }

    public InvoiceSort Sort { get; init; } = InvoiceSort.DateDescending;

    public Paging Paging { get; init; } = new();
}
