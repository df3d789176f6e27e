namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What a run filled in, by setting.</summary>
/// <param name="Values">The value it was filled in with.</param>
/// <param name="Former">What stood there, where a fresh studio has no usual value.</param>
internal sealed record FilledSettings(Dictionary<string, string> Values, Dictionary<string, string> Former);
