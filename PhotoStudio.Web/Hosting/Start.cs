using System.Reflection;
using Microsoft.AspNetCore.Connections;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Hosting;

/// <summary>Starts the studio. What stands in the way is one line on the error stream and exit code 1, never a stack trace.</summary>
internal static class Start
{
    /// <summary>True while a build tool runs the program only to look at its endpoints: there is no database then.</summary>
    public static bool IsInspection => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    public static async Task<int> RunAsync(WebApplication app)
    {
        if (IsInspection)
        {
            await app.RunAsync();
            return 0;
        }

        var restore = ActivatorUtilities.CreateInstance<RestoreStep>(app.Services);
        if (await restore.SwapAsync(Console.Out, CancellationToken.None) is { Succeeded: false } stuck) return await RefuseAsync(stuck.Problem);
        using var running = RunningLock.Share(app.Services.GetRequiredService<BackupPlaces>());
        if (running is null) return await RefuseAsync(BackupProblems.Running());
        var steps = await ActivatorUtilities.CreateInstance<FirstSteps>(app.Services).TakeAsync(CancellationToken.None);
        if (!steps.Succeeded) return await RefuseAsync(steps.Problem);
        await restore.NoteAsync(CancellationToken.None);
        var demo = ActivatorUtilities.CreateInstance<DemoStart>(app.Services);
        var filled = await demo.FillAsync(Console.Out, CancellationToken.None);
        if (!filled.Succeeded) return await RefuseAsync(filled.Problem);
        try
        {
            await app.StartAsync();
            LogFilters.Started();
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            return await RefuseAsync(new WrongOption($"urls: {failure.Message} Choose another address, like --urls http://localhost:5050."));
        }

        await ActivatorUtilities.CreateInstance<Greeting>(app.Services).SayAsync(Console.Out, CancellationToken.None);
        await demo.SayAsync(Console.Out);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static async Task<int> RefuseAsync(Problem problem)
    {
        await Console.Error.WriteLineAsync(problem.Detail);
        return 1;
    }
}
