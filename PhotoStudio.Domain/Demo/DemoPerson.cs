using PhotoStudio.Domain.Clients;

namespace PhotoStudio.Domain.Demo;

/// <summary>A client of the demo, as the content has it.</summary>
internal sealed record DemoPerson(ClientInput Input, IReadOnlyList<string> Kinds, bool HasLogin, bool HasPassword)
{
    public string Name => Input.Name!;

    public static IReadOnlyList<DemoPerson> All() => [.. DemoTable.Read("people").Select(row => new DemoPerson(
        new ClientInput(row[0], row.Cell(1), row.Cell(2), row.Cell(3)?.Replace(" / ", "\n", StringComparison.Ordinal), row.Cell(4)),
        row[5].Split(", "),
        row.Cell(6) is not null,
        row.Cell(6) is "password"))];

    public bool ComesFor(string kind) => Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase);
}
