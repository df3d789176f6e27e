using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What is to be done with one older session or booking.</summary>
internal sealed record SessionPlan(OlderRow Row)
{
    public required Verdict Verdict { get; init; }

    /// <summary>What an earlier run brought for it.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The session of ours that it is, when it is only linked.</summary>
    public Guid? LinkedTo { get; init; }

    public InvoiceLink? Invoice { get; init; }

    public OlderRow? InvoiceRow { get; init; }

    /// <summary>Of the row and its invoice together: either may change.</summary>
    public string Hash { get; init; } = "";
}
