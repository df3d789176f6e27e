namespace PhotoStudio.Web.Hosting.Commands;

/// <summary>Takes a command out of the arguments; the rest is left for configuration.</summary>
internal static class CommandReader
{
    /// <summary>A first argument that is no switch and no setting is a command; an unknown one, or one with the wrong words, is refused in one line.</summary>
    public static CommandArguments Read(IReadOnlyList<string> args, IReadOnlyList<CommandForm> forms)
    {
        if (args.Count == 0 || !IsWord(args[0]) || args[0].Contains('=')) return new CommandArguments(null, args, null);
        if (forms.FirstOrDefault(form => form.Name == args[0]) is not { } known) return new CommandArguments(null, args, Unknown(args[0], forms));
        var words = args.Skip(1).TakeWhile(IsWord).ToList();
        var values = new Dictionary<string, string>();
        if (!TryTake([.. args.Skip(1 + words.Count)], known.Values, values, out var rest)) return new CommandArguments(null, args, new WrongOption($"Write it like this: {known.Usage}"));
        var switches = rest.Where(known.Switches.Contains).ToHashSet();
        if (words.Count < known.Least || words.Count > known.Most) return new CommandArguments(null, args, new WrongOption($"Write it like this: {known.Usage}"));
        return new CommandArguments(new CommandLine(known, words, switches) { Values = values }, [.. rest.Where(arg => !switches.Contains(arg))], null);
    }

    /// <summary>Takes the switches that something follows, written <c>--from X</c> or <c>--from=X</c>; false when nothing follows one.</summary>
    private static bool TryTake(IReadOnlyList<string> args, IReadOnlyList<string> names, Dictionary<string, string> values, out List<string> rest)
    {
        rest = [];
        for (var i = 0; i < args.Count; i++)
        {
            var joined = names.FirstOrDefault(name => args[i].StartsWith(name + "=", StringComparison.Ordinal));
            if (joined is not null) values[joined] = args[i][(joined.Length + 1)..];
            else if (!names.Contains(args[i])) rest.Add(args[i]);
            else if (i + 1 < args.Count && IsWord(args[i + 1])) values[args[i]] = args[++i];
            else return false;
        }

        return true;
    }

    private static bool IsWord(string arg) => arg.Length > 0 && arg[0] != '-';

    private static WrongOption Unknown(string name, IReadOnlyList<CommandForm> forms) =>
        new($"There is no command \"{name}\". Allowed: {string.Join("; ", forms.Select(form => form.Usage))}.");
}

/// <summary>What was read: the command if there is one, what is left, and what is wrong if anything is.</summary>
internal sealed record CommandArguments(CommandLine? Command, IReadOnlyList<string> Rest, WrongOption? Wrong);
