using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>All that a receipt on paper says. Money is minor units of <see cref="Currency"/>.</summary>
public sealed record ReceiptPaper
{
    /// <summary>Paper, culture, accent and the name of the tax.</summary>
    public required Seller Set { get; init; }

    public required PaperSeller Seller { get; init; }

    public required PaperClient Client { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>"Invoice INV-2026-0042", or the session.</summary>
    public required string For { get; init; }

    /// <summary>Smaller, under it.</summary>
    public string? Detail { get; init; }

    public required long Total { get; init; }

    /// <summary>Payments less refunds before this one.</summary>
    public required long Before { get; init; }

    public required long Amount { get; init; }

    /// <summary>What was still open afterwards; never below 0.</summary>
    public required long Open { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>In words; null where it was another way.</summary>
    public string? Method { get; init; }

    public string? Reference { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }
}
