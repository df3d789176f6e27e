using PhotoStudio.Domain.Consolidation.Report;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Where on the import page somebody is. The address holds it, so that Back from a row finds its group open.</summary>
/// <param name="Run">An earlier run whose report is shown.</param>
/// <param name="Look">The key of the group that is open.</param>
public sealed record ImportPlace(Guid? Run = null, string? Look = null)
{
    public const string Path = "/settings/import";

    public string Url => (Run, Look) switch
    {
        (null, null) => Path,
        ({ } run, null) => $"{Path}?run={run}",
        (null, { } look) => $"{Path}?look={Uri.EscapeDataString(look)}",
        ({ } run, { } look) => $"{Path}?run={run}&look={Uri.EscapeDataString(look)}",
    };

    public string ReportUrl => Run is { } run ? $"{Path}/report?run={run}" : $"{Path}/report";

    /// <summary>Opens a group, or closes it.</summary>
    public string Toggle(FindingGroup group) => (this with { Look = group.Key == Look ? null : group.Key }).Url;

    /// <summary>Opens a group and goes there.</summary>
    public string JumpTo(FindingGroup group) => $"{(this with { Look = group.Key }).Url}#{IdOf(group)}";

    public static string IdOf(FindingGroup group) => "look-" + group.Key;

    public static ImportPlace Read(string? run, string? look) => new(Guid.TryParse(run, out var id) ? id : null, string.IsNullOrEmpty(look) ? null : look);
}
