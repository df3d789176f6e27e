using System.Text.Json;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>What a run changed besides adding rows, so that a rollback can put it back.</summary>
/// <param name="Series">By year of the invoice series: the last number before, and the one it was set to.</param>
/// <param name="Settings">By setting: what it was filled in with. Before that it stood at its first value.</param>
/// <param name="Former">By setting that a fresh studio has no usual value for: what stood there.</param>
/// <param name="Limits">By discount code of an earlier run: its limit before, and the one it was set to.</param>
public sealed record RunUndo(Dictionary<int, int[]> Series, Dictionary<string, string> Settings, Dictionary<string, string>? Former = null, Dictionary<Guid, int[]>? Limits = null)
{
    public static RunUndo Nothing => new([], []);

    public string Write() => JsonSerializer.Serialize(this);

    public static RunUndo Read(string json) => json.Length == 0 ? Nothing : JsonSerializer.Deserialize<RunUndo>(json) ?? Nothing;
}
