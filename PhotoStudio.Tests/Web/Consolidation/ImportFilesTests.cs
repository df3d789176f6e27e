namespace PhotoStudio.Tests.Web.Consolidation;

/// <summary>An uploaded file is people's data: nothing of it stays where it is not needed.</summary>
public sealed class ImportFilesTests : IAsyncLifetime
{
    private ImportWorld world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await ImportWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task What_is_stored_is_what_was_sent()
    {
        var sent = new List<long>();
        var bytes = Enumerable.Range(0, 200_000).Select(n => (byte)n).ToArray();
        var path = await world.Files.StoreAsync(new MemoryStream(bytes), sent.Add, Cancel);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, Cancel));
        Assert.Equal(200_000, sent[^1]);
        Assert.Equal(sent.Order(), sent);
    }

    [Fact]
    public async Task Half_an_upload_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<IOException>(() => world.Files.StoreAsync(new TornStream(), _ => { }, Cancel));
        Assert.False(Directory.Exists(world.Folder));
    }

    [Fact]
    public async Task A_cancelled_upload_leaves_nothing_behind()
    {
        using var cancelled = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.Files.StoreAsync(new MemoryStream(new byte[500_000]), _ => cancelled.Cancel(), cancelled.Token));
        Assert.False(Directory.Exists(world.Folder));
    }

    [Fact]
    public async Task What_an_end_of_the_program_left_goes_at_the_next_start()
    {
        await world.UploadAsync();
        Assert.NotEmpty(Directory.GetFiles(world.Folder));
        await world.Files.StartAsync(Cancel);
        Assert.False(Directory.Exists(world.Folder));
    }

    [Fact]
    public async Task Only_uploads_are_removed_with_what_SQLite_put_beside_them()
    {
        var (one, other) = ((await world.UploadAsync()).From!, (await world.UploadAsync()).From!);
        await File.WriteAllTextAsync(one + "-wal", "x", Cancel);
        world.Files.Remove(world.Older.Path);
        world.Files.Remove(one);
        Assert.Equal([other], Directory.GetFiles(world.Folder));
        Assert.True(File.Exists(world.Older.Path));
    }

    /// <summary>A connection that breaks off after the first part.</summary>
    private sealed class TornStream : MemoryStream
    {
        private bool read;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (read) throw new IOException("The connection broke off.");
            read = true;
            buffer.Span.Fill(1);
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
