using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;

namespace PhotoStudio.Web.Features.Consolidation;

/// <summary>Where a bringing over stands, for whoever opens the page.</summary>
/// <param name="Input">What was asked for; kept so that the import repeats the dry run's source. It may hold a password: it stays in memory and is never logged or shown.</param>
/// <param name="Running">True while it works.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Report">What it found or did.</param>
/// <param name="Problem">What stood against it.</param>
/// <param name="Uploaded">True where the problem is one of an uploaded file.</param>
public sealed record ImportState(
    ConsolidationInput? Input = null, bool Running = false, ConsolidationProgress? Progress = null, ConsolidationReport? Report = null, Problem? Problem = null, bool Uploaded = false);
