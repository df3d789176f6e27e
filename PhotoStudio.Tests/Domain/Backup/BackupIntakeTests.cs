using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Common;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Backup;

/// <summary>Backups that an admin sends to another studio.</summary>
public sealed class BackupIntakeTests : IAsyncLifetime
{
    private const long Most = 1 << 20;
    private BackupStage stage = null!;
    private BackupIntake intake = null!;
    private BackupManifest manifest = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private BackupShelf Shelf => new(stage.Target);

    public async ValueTask InitializeAsync()
    {
        stage = await BackupStage.StartAsync();
        manifest = await stage.MakeAsync();
        intake = new BackupIntake(stage.Target, Shelf, stage.Stager, stage.Studio.Database, new BackupLimits(Most), stage.Studio.Clock);
    }

    public ValueTask DisposeAsync()
    {
        intake.Dispose();
        return stage.DisposeAsync();
    }

    [Fact]
    public async Task A_whole_one_is_listed_under_the_time_it_was_made_and_can_be_restored()
    {
        var seen = new Seen();
        await using var file = File.OpenRead(stage.Archive);
        var taken = (await intake.TakeAsync(Cast.Ada, file, file.Length, seen, Cancel)).Done();
        Assert.Equal((new BackupProgress(file.Length, file.Length), true), (seen.Last, taken.Uploaded));
        Assert.Equal([$"{Path.Combine("backups", "photostudio-20261123-120000-uploaded.zip")} {file.Length}"], stage.TargetFiles());
        var listed = Assert.Single(Shelf.List());
        Assert.Equal((taken, manifest.MadeAt), (listed, listed.At));
        Assert.Equal(taken.Name, await stage.Studio.WithDbAsync(db => db.Audit.Where(entry => entry.Act == AuditAct.Added && entry.Area == AuditArea.Backup).Select(entry => entry.Name).SingleAsync(Cancel)));
        (await stage.Stager.StageAsync(Shelf.PathOf(taken.Name)!, "Ada", Cancel)).Done();

        Assert.Contains("already", (await SendAsync(await File.ReadAllBytesAsync(stage.Archive, Cancel)))!.Detail, StringComparison.Ordinal);
        Shelf.Prune(0);
        Assert.Single(Shelf.List());
    }

    [Fact]
    public async Task What_is_damaged_cut_or_foreign_is_refused_with_the_reason_and_nothing_of_it_stays()
    {
        var whole = await File.ReadAllBytesAsync(stage.Archive, Cancel);
        var broken = (byte[])whole.Clone();
        broken[whole.Length / 2] ^= 1;
        await RefusedAsync("do not match its seal", broken);
        await RefusedAsync("cut short", whole[..^1]);
        await RefusedAsync("not a backup", "<html>"u8.ToArray());
        await RefusedAsync("not a backup", []);
        await RefusedAsync("not a backup", await MadeAsync(("readme.txt", "hello"u8.ToArray())));
    }

    [Fact]
    public async Task What_was_made_to_do_harm_is_refused_before_it_is_unpacked()
    {
        var zeros = new byte[200_000];
        await RefusedAsync("is not what it was", await MadeAsync(With(("files/a/x", 10)), ("files/a/x", zeros)));
        await RefusedAsync("is not what it was", await MadeAsync(With(("files/a/x", zeros.Length)), ("files/a/x", zeros)));
        await RefusedAsync("not enough room", await MadeAsync(With(("files/a/x", 1L << 49)), ("files/a/x", zeros)));
        await RefusedAsync("sizes cannot be true", await MadeAsync(With(("files/a/x", long.MaxValue), ("files/a/y", long.MaxValue)), ("files/a/x", zeros), ("files/a/y", zeros)));
        await RefusedAsync("not allowed", await MadeAsync(With(("files/../../evil.txt", 1)), ("files/../../evil.txt", [1])));
        await RefusedAsync("not a backup", await MadeAsync((BackupManifest.EntryName, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString((manifest with { Entries = [] }).ToJson()).Replace("[]", "[null]", StringComparison.Ordinal)))));
        await RefusedAsync("newer version", await MadeAsync((BackupManifest.EntryName, (manifest with { Version = 2, Entries = [] }).ToJson())));
        Assert.False(File.Exists(Path.Combine(stage.Folder, "evil.txt")));
    }

    [Fact]
    public async Task More_than_is_allowed_is_refused_also_where_the_size_was_a_lie()
    {
        Assert.IsType<TooLarge>((await intake.TakeAsync(Cast.Ada, Stream.Null, Most + 1, null, Cancel)).Problem);
        var endless = new Endless(long.MaxValue);
        Assert.IsType<TooLarge>((await intake.TakeAsync(Cast.Ada, endless, 10, null, Cancel)).Problem);
        Assert.InRange(endless.Given, Most, 3 * Most);
        Assert.Empty(stage.TargetFiles());
    }

    [Fact]
    public async Task An_upload_that_breaks_off_or_is_stopped_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => intake.TakeAsync(Cast.Ada, new Endless(300_000), Most, null, Cancel));
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => intake.TakeAsync(Cast.Ada, new Endless(long.MaxValue), Most, new Stopper(stop), stop.Token));
        Assert.Empty(stage.TargetFiles());
        await File.WriteAllTextAsync(Path.Combine(stage.Target.Shelf, "upload-0.part"), "of a program that was killed", Cancel);
        intake.Tidy();
        Assert.Empty(stage.TargetFiles());
    }

    [Fact]
    public async Task Only_an_admin_sends_one_and_one_at_a_time()
    {
        foreach (var actor in new[] { Cast.Sam, Cast.Penny, Cast.Eve }) Assert.IsType<NotAllowed>((await intake.TakeAsync(actor, Stream.Null, 0, null, Cancel)).Problem);
        var slow = new Slow();
        var first = intake.TakeAsync(Cast.Ada, slow, 10, null, Cancel);
        Assert.Contains("being uploaded", (await SendAsync([]))!.Detail, StringComparison.Ordinal);
        slow.End();
        Assert.NotNull((await first).Problem);
        Assert.Contains("not a backup", (await SendAsync([]))!.Detail, StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string why, byte[] archive)
    {
        Assert.Contains(why, (await SendAsync(archive))!.Detail, StringComparison.Ordinal);
        Assert.Empty(stage.TargetFiles());
    }

    private async Task<Problem?> SendAsync(byte[] archive) => (await intake.TakeAsync(Cast.Ada, new MemoryStream(archive), archive.Length, null, Cancel)).Problem;

    private async Task<byte[]> MadeAsync(params (string, byte[])[] entries) => await File.ReadAllBytesAsync(await stage.SealAsync(entries), Cancel);

    private async Task<byte[]> MadeAsync(BackupManifest said, params (string, byte[])[] entries) => await MadeAsync([("studio.db", await DatabaseAsync()), .. entries, (BackupManifest.EntryName, said.ToJson())]);

    /// <summary>The database as it is, and these files of these sizes.</summary>
    private BackupManifest With(params (string Name, long Size)[] files) =>
        manifest with { Entries = [manifest.Entries.Single(entry => entry.Name == BackupManifest.DatabaseEntry), .. files.Select(file => new BackupEntry(file.Name, file.Size, new string('0', 64)))] };

    private async Task<byte[]> DatabaseAsync()
    {
        await using var zip = await System.IO.Compression.ZipFile.OpenReadAsync(stage.Archive, Cancel);
        await using var entry = await zip.GetEntry(BackupManifest.DatabaseEntry)!.OpenAsync(Cancel);
        using var bytes = new MemoryStream();
        await entry.CopyToAsync(bytes, Cancel);
        return bytes.ToArray();
    }

    private sealed class Seen : IProgress<BackupProgress>
    {
        public BackupProgress Last { get; private set; }

        public void Report(BackupProgress value) => Last = value;
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<BackupProgress>
    {
        public void Report(BackupProgress value) => stop.Cancel();
    }

    /// <summary>Gives bytes until the connection breaks.</summary>
    private sealed class Endless(long until) : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Given >= until) throw new IOException("The connection broke.");
            var size = (int)Math.Min(buffer.Length, 100_000);
            Given += size;
            return ValueTask.FromResult(size);
        }
    }

    /// <summary>Gives nothing until it ends.</summary>
    private sealed class Slow : MemoryStream
    {
        private readonly TaskCompletionSource<int> end = new();

        public void End() => end.SetResult(0);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(end.Task);
    }
}
