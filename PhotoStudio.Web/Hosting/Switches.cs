using PhotoStudio.Web.Hosting.Commands;

namespace PhotoStudio.Web.Hosting;

/// <summary>Our own switches and commands, taken out of the arguments before configuration reads them: it would take what follows a bare switch for its value.</summary>
/// <param name="Demo">Fill and use a believable studio in the folder <c>demo</c> of the data folder.</param>
/// <param name="Command">What to do instead of serving; null: serve.</param>
/// <param name="Rest">What is left for configuration.</param>
/// <param name="Wrong">What stands in the way of reading them.</param>
internal sealed record Switches(bool Demo, CommandLine? Command, string[] Rest, WrongOption? Wrong)
{
    private const string DemoSwitch = "--demo";

    public static Switches Read(IReadOnlyList<string> args) => Read(args, CommandForms.All);

    public static Switches Read(IReadOnlyList<string> args, IReadOnlyList<CommandForm> forms)
    {
        var read = CommandReader.Read([.. args.Where(arg => !IsDemo(arg))], forms);
        return new Switches(args.Any(IsDemo), read.Command, [.. read.Rest], read.Wrong);
    }

    private static bool IsDemo(string arg) => string.Equals(arg, DemoSwitch, StringComparison.OrdinalIgnoreCase);
}
