using PhotoStudio.Web.Api;
using PhotoStudio.Web.Hosting.Commands;

namespace PhotoStudio.Web.Hosting;

/// <summary>The program: reads what it is told, then serves or runs a command. A restored backup is taken on by beginning again in the same process.</summary>
internal static class StudioProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        var switches = Switches.Read(args);
        if (switches.Wrong is { } wrong) return await Start.RefuseAsync(wrong);
        var again = true;
        var code = 0;
        while (again) (code, again) = await OnceAsync(switches);
        return code;
    }

    private static async Task<(int Code, bool Again)> OnceAsync(Switches switches)
    {
        var builder = WebApplication.CreateBuilder(switches.Rest);
        var studio = StudioOptions.Read(builder.Configuration, builder.Environment, switches.Demo);
        if (!studio.Succeeded) return (await Start.RefuseAsync(studio.Problem), false);

        builder.Logging.AddStudioFilters();
        builder.Services.AddSingleton(studio.Value).AddSingleton<StudioRestart>();
        builder.Services.AddStudioData(studio.Value).AddStudioIdentity().AddStudioHttp().AddStudioApi().AddStudioHealth().AddStudioInterface().AddStudioMail().AddStudioCircuits();

        var app = builder.Build();
        if (switches.Command is { } command) return (await CommandStart.RunAsync(app.Services, command), false);
        app.UseStudio();
        app.MapStudio();
        var code = await Start.RunAsync(app);
        var again = app.Services.GetRequiredService<StudioRestart>().Asked;
        if (again) await app.DisposeAsync();
        return (code, again);
    }
}
