using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Support;

/// <summary>Expected outcomes, written out by hand: a row for each state, a column for each action. A number is the answer of a refusal, a word the state afterwards.</summary>
public sealed class OutcomeTable
{
    private readonly Dictionary<(string State, string Action), string> cells = [];

    public OutcomeTable(string columns, string table)
    {
        Actions = Words(columns);
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Words))
        {
            if (row.Length != Actions.Count + 1) throw new FormatException($"The row of {row[0]} has {row.Length - 1} cells.");
            for (var column = 0; column < Actions.Count; column++) cells.Add((row[0], Actions[column]), row[column + 1]);
        }
    }

    public IReadOnlyList<string> Actions { get; }

    public IEnumerable<string> States => cells.Keys.Select(cell => cell.State).Distinct();

    public string this[string state, string action] => cells[(state, action)];

    public static bool IsRefusal(string cell) => char.IsAsciiDigit(cell[0]);

    /// <summary>The answer as the API numbers it, or "-" when nothing stands against it.</summary>
    public static string Answer(Problem? problem) => problem?.Kind switch
    {
        null => "-",
        ProblemKind.NotSignedIn => "401",
        ProblemKind.NotAllowed => "403",
        ProblemKind.NotFound => "404",
        ProblemKind.Conflict => "409",
        ProblemKind.Stale => "412",
        ProblemKind.Invalid => "422",
        ProblemKind.TooLarge => "413",
        ProblemKind.UnknownType => "415",
        _ => throw new InvalidOperationException($"No answer is known for {problem.Kind}."),
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
