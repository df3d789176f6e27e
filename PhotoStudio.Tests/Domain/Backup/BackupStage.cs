using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Backup;

/// <summary>A studio with files beside its database, and an empty folder to restore into.</summary>
internal sealed class BackupStage : IAsyncDisposable
{
    private BackupStage(StudioSqlite studio)
    {
        Studio = studio;
        Places = new BackupPlaces(Path.Combine(Folder, "data"), studio.File);
        Target = new BackupPlaces(Path.Combine(Folder, "other"), Path.Combine(Folder, "other", "studio.db"));
        Directory.CreateDirectory(Target.DataFolder);
        Files = new FolderFileStore(Places.Files);
        Maker = new BackupMaker(studio.Database, Files, Places, studio.Clock);
        Stager = new RestoreStager(studio.Get<IDbContextFactory<StudioDb>>(), Target, studio.Clock);
    }

    public StudioSqlite Studio { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("photostudio-backup-").FullName;

    public BackupPlaces Places { get; }

    public BackupPlaces Target { get; }

    public FolderFileStore Files { get; }

    public BackupMaker Maker { get; }

    public RestoreStager Stager { get; }

    public string Archive => Path.Combine(Folder, "studio.zip");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<BackupStage> StartAsync(int files = 3)
    {
        var stage = new BackupStage(await StudioSqlite.StartAsync());
        for (var number = 0; number < files; number++) await stage.AddFileAsync($"photos/{number:000}.jpg", 20_000 + number);
        return stage;
    }

    public async Task AddFileAsync(string key, int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        await Files.WriteAsync(key, new MemoryStream(bytes), Cancel);
    }

    public async Task<BackupManifest> MakeAsync()
    {
        var made = await Maker.MakeAsync(Archive, null, Cancel);
        Assert.Null(made.Problem);
        return made.Value!;
    }

    /// <summary>Seals an archive made by hand, as somebody would who means harm; gives its path.</summary>
    public async Task<string> SealAsync(params (string Name, byte[] Bytes)[] entries)
    {
        var path = Path.Combine(Folder, "made.zip");
        await using (var file = File.Create(path))
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            zip.Comment = BackupSeal.Blank;
            foreach (var (name, bytes) in entries)
            {
                await using var entry = await zip.CreateEntry(name).OpenAsync(Cancel);
                await entry.WriteAsync(bytes, Cancel);
            }
        }

        await BackupSeal.SetAsync(path, Cancel);
        return path;
    }

    /// <summary>What lies in the target, by name with its size; to see that nothing was touched.</summary>
    public IReadOnlyList<string> TargetFiles() =>
        [.. Directory.EnumerateFiles(Target.DataFolder, "*", SearchOption.AllDirectories).Select(path => $"{Path.GetRelativePath(Target.DataFolder, path)} {new FileInfo(path).Length}").Order()];

    public async ValueTask DisposeAsync()
    {
        await Studio.DisposeAsync();
        Directory.Delete(Folder, true);
    }
}
