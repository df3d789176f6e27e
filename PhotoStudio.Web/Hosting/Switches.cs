namespace PhotoStudio.Web.Hosting;

/// <summary>Our own switches, taken out of the arguments before configuration reads them: it would take what follows a bare switch for its value.</summary>
/// <param name="Demo">Fill and use a believable studio in the folder <c>demo</c> of the data folder.</param>
/// <param name="Rest">What is left for configuration.</param>
public sealed record Switches(bool Demo, string[] Rest)
{
    private const string DemoSwitch = "--demo";

    public static Switches Read(IReadOnlyList<string> args) =>
        new(args.Any(IsDemo), [.. args.Where(arg => !IsDemo(arg))]);

    private static bool IsDemo(string arg) => string.Equals(arg, DemoSwitch, StringComparison.OrdinalIgnoreCase);
}
