using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;

namespace PhotoStudio.Web.Hosting.Commands;

/// <summary>Brings older data over from the command line, takes it back, or drops what was kept of it.</summary>
internal sealed class ConsolidateCommand(ConsolidationService service, RollbackService rollback, LegacyDropService legacy) : ICommand
{
    private const int MostKinds = 30;

    public static readonly CommandForm Form = new(
        "consolidate", "consolidate --from SOURCE [--dry-run] [--invite] [--report FILE], consolidate --rollback, or consolidate --drop-legacy [--yes]", typeof(ConsolidateCommand))
    {
        Switches = ["--dry-run", "--invite", "--rollback", "--drop-legacy", "--yes"],
        Values = ["--from", "--report"],
    };

    public Task<int> RunAsync(CommandLine line, TextWriter console, CancellationToken cancel) => line switch
    {
        _ when line.Has("--rollback") => RollBackAsync(line, console, cancel),
        _ when line.Has("--drop-legacy") => DropAsync(line, console, cancel),
        _ => BringAsync(line, console, cancel),
    };

    private async Task<int> BringAsync(CommandLine line, TextWriter console, CancellationToken cancel)
    {
        if (line.ValueOf("--from") is not { } from) return await RefuseAsync(new WrongOption($"Write it like this: {Form.Usage}"));
        var input = new ConsolidationInput(from, line.Has("--dry-run"), line.Has("--invite"));
        var result = await service.RunAsync(Actor.System, input, new ConsoleProgress(console), cancel);
        if (!result.Succeeded) return await RefuseAsync(result.Problem);
        await console.WriteLineAsync($"\n{ReportText.Brief(result.Value, MostKinds)}");
        var code = line.ValueOf("--report") is { } file ? await WriteAsync(file, result.Value, console, cancel) : 0;
        await console.WriteLineAsync(Next(result.Value, line, code));
        return code;
    }

    private async Task<int> RollBackAsync(CommandLine line, TextWriter console, CancellationToken cancel)
    {
        var result = await rollback.RollBackAsync(Actor.System, null, line.Has("--dry-run"), cancel);
        if (!result.Succeeded) return await RefuseAsync(result.Problem);
        await console.WriteAsync(RollbackText.Write(result.Value, line.Has("--dry-run")));
        return 0;
    }

    private async Task<int> DropAsync(CommandLine line, TextWriter console, CancellationToken cancel)
    {
        if (!line.Has("--yes"))
        {
            await console.WriteLineAsync("This drops the older bookings that were kept here, for good. What was brought over stays. Type drop to go on:");
            if (Console.In.ReadLine()?.Trim() != "drop") return await RefuseAsync(new WrongOption("Nothing was dropped."));
        }

        var result = await legacy.DropAsync(Actor.System, cancel);
        if (!result.Succeeded) return await RefuseAsync(result.Problem);
        await console.WriteLineAsync($"Dropped {result.Value:N0} older {(result.Value == 1 ? "booking" : "bookings")}.");
        return 0;
    }

    private static async Task<int> WriteAsync(string file, ConsolidationReport report, TextWriter console, CancellationToken cancel)
    {
        try
        {
            var json = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            await File.WriteAllTextAsync(file, json ? ReportJson.Write(report) : ReportText.Whole(report), cancel);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(new WrongOption($"--report: {failure.Message.ReplaceLineEndings(" ")}"));
        }

        await console.WriteLineAsync($"Every row is in {file}.");
        return 0;
    }

    /// <summary>What to do with what was read.</summary>
    private static string Next(ConsolidationReport report, CommandLine line, int code) => report switch
    {
        { DryRun: true } when report.Findings.Count == 0 || (code == 0 && line.ValueOf("--report") is not null) => "To bring it over, give the same command without --dry-run.",
        { DryRun: true } => "For every row add --report FILE (text, or JSON where the name ends in .json).\nTo bring it over, give the same command without --dry-run.",
        _ => $"{(line.Has("--invite") ? "Links to choose a password wait in Settings > Outbox.\n" : "")}Settings > Import lists every row that needs a look, with a link to what it became.\nNot right? consolidate --rollback takes it back.",
    };

    private static Task<int> RefuseAsync(Problem problem) => Start.RefuseAsync(problem);

    /// <summary>One line for every twentieth of the rows.</summary>
    private sealed class ConsoleProgress(TextWriter console) : IProgress<ConsolidationProgress>
    {
        private long next;

        public void Report(ConsolidationProgress value)
        {
            if (value.Done < next || value.All == 0) return;
            next = value.Done + value.All / 20;
            console.WriteLine($"{value.Table}: {value.Done:N0} of {value.All:N0} rows");
        }
    }
}
