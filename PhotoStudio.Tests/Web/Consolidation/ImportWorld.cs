using Microsoft.Extensions.Logging.Abstractions;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Data;
using PhotoStudio.Tests.Domain.Consolidation;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Consolidation;
using PhotoStudio.Web.Hosting;

namespace PhotoStudio.Tests.Web.Consolidation;

/// <summary>The job of the import page over a studio and a data folder of its own, with an older file to upload.</summary>
public sealed class ImportWorld : IAsyncDisposable
{
    private ImportWorld(StudioSqlite studio)
    {
        Studio = studio;
        Files = new ImportFiles(Options(Data));
        Job = new ImportJob(studio.Get<ConsolidationService>(), Files, NullLogger<ImportJob>.Instance);
    }

    public StudioSqlite Studio { get; }

    public OlderFile Older { get; } = new();

    public ImportFiles Files { get; }

    public ImportJob Job { get; }

    private string Data { get; } = Path.Combine(Path.GetTempPath(), $"photostudio-import-{Guid.NewGuid():N}");

    public string Folder => Path.Combine(Data, "import");

    public static async Task<ImportWorld> StartAsync() => new(await StudioSqlite.StartAsync());

    /// <summary>A configuration with a data folder.</summary>
    public static StudioOptions Options(string data) =>
        new() { DataFolder = data, Provider = DatabaseProvider.Sqlite, ConnectionString = "", FirstRows = new FirstRowsOptions(), Limits = new LimitOptions(10, 10, 5, 10, 10, 1, 30) };

    /// <summary>The older file as somebody uploads it.</summary>
    public async Task<ConsolidationInput> UploadAsync(bool dry = true)
    {
        await using var content = File.OpenRead(Older.Path);
        return new ConsolidationInput(await Files.StoreAsync(content, _ => { }, TestContext.Current.CancellationToken), dry, Name: "studio-2019.db");
    }

    /// <summary>Runs to its end.</summary>
    public async Task<ImportState> RunAsync(ConsolidationInput input)
    {
        Assert.True(Job.TryStart(Cast.Ada, input));
        await Job.Work;
        return Job.State;
    }

    public async ValueTask DisposeAsync()
    {
        Older.Dispose();
        await Studio.DisposeAsync();
        if (Directory.Exists(Data)) Directory.Delete(Data, true);
    }
}
