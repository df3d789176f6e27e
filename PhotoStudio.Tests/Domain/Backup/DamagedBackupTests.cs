using System.IO.Compression;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Tests.Domain.Backup;

public sealed class DamagedBackupTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_flipped_byte_is_refused_before_anything_is_touched()
    {
        await using var stage = await BackupStage.StartAsync();
        await stage.MakeAsync();
        var whole = await File.ReadAllBytesAsync(stage.Archive, Cancel);
        var before = stage.TargetFiles();
        var random = new Random(7);
        var places = new[] { 0, 3, 30, whole.Length - 1, whole.Length - 64, whole.Length - 65, whole.Length - 90 }.Concat(Enumerable.Range(0, 60).Select(_ => random.Next(whole.Length)));
        foreach (var place in places)
        {
            var broken = (byte[])whole.Clone();
            broken[place] ^= 0x01;
            await RefusedAsync(stage, broken, $"byte {place}");
        }

        Assert.Equal(before, stage.TargetFiles());
    }

    [Fact]
    public async Task Any_cut_is_refused_before_anything_is_touched()
    {
        await using var stage = await BackupStage.StartAsync();
        await stage.MakeAsync();
        var whole = await File.ReadAllBytesAsync(stage.Archive, Cancel);
        foreach (var length in new[] { 0, 1, 21, 64, 100, whole.Length / 2, whole.Length - 64, whole.Length - 1 }) await RefusedAsync(stage, whole[..length], $"{length} bytes");
        await RefusedAsync(stage, [.. whole, 0], "one byte more");
        Assert.Empty(stage.TargetFiles());
    }

    [Fact]
    public async Task Another_ZIP_is_told_apart_from_a_backup()
    {
        await using var stage = await BackupStage.StartAsync(files: 0);
        var problem = await StageAsync(stage, [("readme.txt", "hello"u8.ToArray())]);
        Assert.Contains("not a backup of PhotoStudio", problem.Detail);
    }

    [Theory]
    [InlineData("files/../../evil.txt")]
    [InlineData("files/a/../../../evil.txt")]
    [InlineData("/etc/evil")]
    [InlineData("files/a\\..\\evil")]
    [InlineData("files/.hidden/x")]
    [InlineData("evil.db")]
    public async Task A_name_that_leads_elsewhere_is_refused(string name)
    {
        await using var stage = await BackupStage.StartAsync(files: 0);
        var manifest = await stage.MakeAsync();
        var entry = new BackupEntry(name, 1, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("x"u8)));
        var problem = await StageAsync(stage, [(name, "x"u8.ToArray()), (BackupManifest.EntryName, (manifest with { Entries = [entry] }).ToJson())]);
        Assert.Contains("not allowed", problem.Detail);
        Assert.Empty(stage.TargetFiles());
    }

    [Fact]
    public async Task What_a_newer_version_made_is_refused()
    {
        await using var stage = await BackupStage.StartAsync(files: 0);
        var manifest = await stage.MakeAsync();
        var newer = await StageAsync(stage, [(BackupManifest.EntryName, (manifest with { Version = 2, Entries = [] }).ToJson())]);
        Assert.Contains("newer version", newer.Detail);
        var database = await DatabaseAsync(stage);
        var migrated = await StageAsync(stage, [("studio.db", database), (BackupManifest.EntryName, (manifest with { Migration = "20991231235959_Future" }).ToJson())]);
        Assert.Contains("newer version", migrated.Detail);
        Assert.Empty(stage.TargetFiles());
    }

    [Fact]
    public async Task Sums_or_rows_that_are_not_those_of_the_manifest_are_refused()
    {
        await using var stage = await BackupStage.StartAsync(files: 0);
        var manifest = await stage.MakeAsync();
        var database = await DatabaseAsync(stage);
        var wrong = manifest with { Money = manifest.Money! with { Paid = 1 } };
        Assert.Contains("its sums", (await StageAsync(stage, [("studio.db", database), (BackupManifest.EntryName, wrong.ToJson())])).Detail);
        Assert.Empty(stage.TargetFiles());
    }

    [Fact]
    public async Task A_restore_that_is_stopped_leaves_everything_as_it_was()
    {
        await using var stage = await BackupStage.StartAsync(files: 20);
        await stage.MakeAsync();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (true)
            {
                await stage.Stager.StageAsync(stage.Archive, "Ada", stop.Token);
                File.Delete(stage.Target.Marker);
            }
        });
        Assert.Empty(stage.TargetFiles());
    }

    private static async Task RefusedAsync(BackupStage stage, byte[] bytes, string what)
    {
        var path = Path.Combine(stage.Folder, "broken.zip");
        await File.WriteAllBytesAsync(path, bytes, Cancel);
        Assert.True((await stage.Stager.StageAsync(path, "Ada", Cancel)).Problem is Refused, what);
    }

    private static async Task<Problem> StageAsync(BackupStage stage, (string Name, byte[] Bytes)[] entries) => (await stage.Stager.StageAsync(await stage.SealAsync(entries), "Ada", Cancel)).Problem!;

    private static async Task<byte[]> DatabaseAsync(BackupStage stage)
    {
        await using var zip = await ZipFile.OpenReadAsync(stage.Archive, Cancel);
        await using var entry = await zip.GetEntry("studio.db")!.OpenAsync(Cancel);
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes, Cancel);
        return bytes.ToArray();
    }
}
