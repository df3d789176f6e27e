using System.Globalization;
using System.Text.Json.Serialization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Consolidation.Report;

/// <summary>What a run found and did, or what a dry run would do.</summary>
public sealed record ConsolidationReport
{
    private IReadOnlyList<FindingGroup>? groups;

    public required string From { get; init; }

    public required SourceKind Source { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required bool DryRun { get; init; }

    /// <summary>ISO 4217, of every sum.</summary>
    public required string CurrencyCode { get; init; }

    /// <summary>Null for a dry run.</summary>
    public Guid? RunId { get; init; }

    /// <summary>Whole milliseconds.</summary>
    public long Took { get; init; }

    public required IReadOnlyList<Tally> Tallies { get; init; }

    public required IReadOnlyList<MoneyCheck> Money { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The findings by kind.</summary>
    [JsonIgnore]
    public IReadOnlyList<FindingGroup> Groups => groups ??= FindingGroups.Of(Findings);

    /// <summary>Rows that would be, or were, added: what the button says.</summary>
    public int ToBring => Tallies.Sum(tally => tally.New + tally.Changed);

    /// <summary>All kinds added up.</summary>
    [JsonIgnore]
    public Tally InAll => Tally.Sum("In all", Tallies);

    public int ToLookAt => Tallies.Sum(tally => tally.ToLookAt);

    public bool AgreesToTheCent => Money.All(check => check.Apart == 0);

    /// <summary>How much of what a sum differs by is told by rows to look at, in minor units.</summary>
    public long Told(string what) => Findings.Sum(finding => finding.ApartOf(what));

    public string Amount(long minor) => Currency.Of(CurrencyCode).ToDecimal(minor).ToString("N" + Currency.Of(CurrencyCode).Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
