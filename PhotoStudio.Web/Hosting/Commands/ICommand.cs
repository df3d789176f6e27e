namespace PhotoStudio.Web.Hosting.Commands;

/// <summary>Something the program does instead of serving pages, like <c>backup FILE</c>. Made with what it needs from the services of the studio; no background work runs beside it.</summary>
internal interface ICommand
{
    /// <summary>Does it, and gives the exit code: 0 when done, 1 when refused. What it says goes to the console; a refusal is one line on <see cref="Console.Error"/>.</summary>
    Task<int> RunAsync(CommandLine line, TextWriter console, CancellationToken cancel);
}

/// <summary>How a command is written.</summary>
/// <param name="Name">The first word.</param>
/// <param name="Usage">As shown to somebody who wrote it wrong: <c>backup FILE</c>.</param>
/// <param name="Runner">The <see cref="ICommand"/>.</param>
/// <param name="Least">How many words follow the name at least.</param>
/// <param name="Most">How many words follow the name at most.</param>
internal sealed record CommandForm(string Name, string Usage, Type Runner, int Least = 0, int Most = 0)
{
    /// <summary>Its own bare switches, like <c>--dry-run</c>.</summary>
    public IReadOnlyList<string> Switches { get; init; } = [];

    /// <summary>Its own switches that something follows, like <c>--report FILE</c>.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>True when the database is opened and brought up to date before it runs.</summary>
    public bool NeedsDatabase { get; init; } = true;
}

/// <summary>A command as it was typed.</summary>
/// <param name="Words">What follows the name, up to the first switch.</param>
/// <param name="Switches">Which of the command's own switches were given.</param>
internal sealed record CommandLine(CommandForm Form, IReadOnlyList<string> Words, IReadOnlySet<string> Switches)
{
    /// <summary>What followed the switches that something follows.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public bool Has(string name) => Switches.Contains(name);

    /// <summary>What followed a switch; null when it was not given.</summary>
    public string? ValueOf(string name) => Values.GetValueOrDefault(name);
}
