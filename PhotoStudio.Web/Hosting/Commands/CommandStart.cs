using System.Runtime.InteropServices;

namespace PhotoStudio.Web.Hosting.Commands;

/// <summary>Runs a command with the services of the studio. Ctrl+C and a polite kill cancel it.</summary>
internal static class CommandStart
{
    private const int Cancelled = 130;

    public static async Task<int> RunAsync(IServiceProvider services, CommandLine line)
    {
        using var ended = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            if (line.Form.NeedsDatabase)
            {
                var steps = await ActivatorUtilities.CreateInstance<FirstSteps>(services).TakeAsync(ended.Token);
                if (!steps.Succeeded) return await Start.RefuseAsync(steps.Problem);
            }

            var command = (ICommand)ActivatorUtilities.CreateInstance(services, line.Form.Runner);
            return await command.RunAsync(line, Console.Out, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return Cancelled;
        }

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            ended.Cancel();
        }
    }
}
