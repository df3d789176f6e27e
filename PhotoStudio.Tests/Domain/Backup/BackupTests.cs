using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Backup;

public sealed class BackupTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_made_while_four_write_restores_into_an_empty_folder_with_all_rows_files_and_sums()
    {
        await using var stage = await BackupStage.StartAsync();
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 4).Select(number => Task.Run(() => WriteAsync(stage, number, stop.Token), Cancel)).ToList();
        while (await stage.Studio.WithDbAsync(db => Task.FromResult(db.Clients.Count())) < 4) await Task.Delay(20, Cancel);
        var manifest = await stage.MakeAsync();
        await stop.CancelAsync();
        var written = (await Task.WhenAll(writers)).Sum();

        Assert.InRange(manifest.Tables["Clients"], 1, written);
        Assert.Null((await stage.Stager.StageAsync(stage.Archive, "Ada", Cancel)).Problem);
        Assert.NotNull(await RestoreSwap.RunAsync(stage.Target, Cancel));

        var facts = await SqliteSnapshot.ReadAsync(stage.Target.DatabaseFile!, Cancel);
        Assert.Equal(manifest.Tables, facts.Tables);
        Assert.Equal(manifest.Money, facts.Money);
        Assert.True(await SqliteSnapshot.IsWholeAsync(stage.Target.DatabaseFile!, Cancel));
        foreach (var entry in manifest.Entries.Where(entry => entry.Name.StartsWith("files/", StringComparison.Ordinal)))
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(stage.Places.DataFolder, entry.Name), Cancel), await File.ReadAllBytesAsync(Path.Combine(stage.Target.DataFolder, entry.Name), Cancel));
        Assert.Equal(3, manifest.Files);
        Assert.False(File.Exists(stage.Target.Marker));
    }

    [Fact]
    public async Task The_former_data_is_kept_aside()
    {
        await using var stage = await BackupStage.StartAsync();
        await stage.MakeAsync();
        await File.WriteAllTextAsync(stage.Target.DatabaseFile!, "former", Cancel);
        Directory.CreateDirectory(stage.Target.Files);
        await File.WriteAllTextAsync(Path.Combine(stage.Target.Files, "old.jpg"), "old", Cancel);
        await stage.Stager.StageAsync(stage.Archive, "Ada", Cancel);
        var marker = await RestoreSwap.RunAsync(stage.Target, Cancel);
        Assert.Equal("former", await File.ReadAllTextAsync(Path.Combine(stage.Target.DataFolder, marker!.Kept, "studio.db"), Cancel));
        Assert.True(File.Exists(Path.Combine(stage.Target.DataFolder, marker.Kept, "files", "old.jpg")));
        Assert.False(File.Exists(Path.Combine(stage.Target.Files, "old.jpg")));
    }

    [Fact]
    public async Task A_swap_that_was_killed_in_the_middle_is_finished_by_the_next_start()
    {
        await using var stage = await BackupStage.StartAsync();
        var manifest = await stage.MakeAsync();
        await File.WriteAllTextAsync(stage.Target.DatabaseFile!, "former", Cancel);
        await stage.Stager.StageAsync(stage.Archive, "Ada", Cancel);
        var kept = Directory.CreateDirectory(Path.Combine(stage.Target.DataFolder, (await RestoreMarker.ReadAsync(stage.Target.Marker, Cancel))!.Kept)).FullName;
        File.Move(stage.Target.DatabaseFile!, Path.Combine(kept, "studio.db")); // Killed here: the former database is away, the new one not yet there.
        Assert.NotNull(await RestoreSwap.RunAsync(stage.Target, Cancel));
        Assert.Equal(manifest.Tables, (await SqliteSnapshot.ReadAsync(stage.Target.DatabaseFile!, Cancel)).Tables);
        Assert.Equal("former", await File.ReadAllTextAsync(Path.Combine(kept, "studio.db"), Cancel));
        Assert.Null(await RestoreSwap.RunAsync(stage.Target, Cancel));
    }

    [Fact]
    public async Task A_backup_that_is_stopped_leaves_no_half_file()
    {
        await using var stage = await BackupStage.StartAsync();
        using var stop = new CancellationTokenSource();
        var progress = new Stopper(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stage.Maker.MakeAsync(stage.Archive, progress, stop.Token));
        Assert.DoesNotContain(Directory.EnumerateFiles(stage.Folder), path => path.Contains("studio.zip", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_oldest_beyond_the_number_to_keep_are_deleted_and_foreign_files_stay()
    {
        await using var stage = await BackupStage.StartAsync(files: 0);
        var shelf = new BackupShelf(stage.Places);
        Directory.CreateDirectory(stage.Places.Shelf);
        foreach (var day in Enumerable.Range(1, 5)) await File.WriteAllTextAsync(shelf.NewPath(new DateTime(2026, 11, day, 3, 0, 0, DateTimeKind.Utc)), "x", Cancel);
        await File.WriteAllTextAsync(Path.Combine(stage.Places.Shelf, "holiday.zip"), "x", Cancel);
        shelf.Prune(2);
        Assert.Equal(["photostudio-20261105-030000.zip", "photostudio-20261104-030000.zip"], shelf.List().Select(backup => backup.Name));
        Assert.True(File.Exists(Path.Combine(stage.Places.Shelf, "holiday.zip")));
        foreach (var name in new[] { "../studio.db", "holiday.zip", "photostudio-../x.zip", "" }) Assert.Null(shelf.PathOf(name));
    }

    private static async Task<int> WriteAsync(BackupStage stage, int writer, CancellationToken stop)
    {
        var count = 0;
        while (!stop.IsCancellationRequested)
            Assert.Null((await stage.Studio.Get<ClientService>().CreateAsync(Cast.Sam, new ClientInput($"Client {writer}", $"c{writer}-{count++}@example.com"), Cancel)).Problem);
        return count;
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<BackupProgress>
    {
        public void Report(BackupProgress value) => stop.Cancel();
    }
}
