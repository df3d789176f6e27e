using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class PurgeTests : PortfolioTests
{
    private PhotoPurger Purger => Studio.Get<PhotoPurger>();

    [Fact]
    public async Task A_deleted_photo_can_be_brought_back_until_its_files_go()
    {
        var shoot = await ShootAsync();
        var id = await PhotoAsync(shoot);
        (await Photos.DeleteAsync(Sam, [id], Cancel)).Done();
        Assert.Equal(0, (await Queries.FindAsync(Sam, shoot, Cancel)).Done().Counts.All);
        Assert.Equal(new PurgeOutcome(0, 0), await Purger.PurgeAsync(Cancel));
        (await Photos.RestoreAsync(Sam, [id], Cancel)).Done();
        Assert.Equal(1, (await Queries.FindAsync(Sam, shoot, Cancel)).Done().Counts.All);
        (await Photos.DeleteAsync(Sam, [id], Cancel)).Done();
        Studio.Clock.Advance(PhotoPurger.Grace + TimeSpan.FromMinutes(1));
        Assert.Equal(new PurgeOutcome(1, 0), await Purger.PurgeAsync(Cancel));
        Assert.Empty(await KeysAsync());
        Assert.IsType<NotFound>((await Photos.RestoreAsync(Sam, [id], Cancel)).Problem);
        Assert.Equal(0, (await Queries.StorageAsync(Sam, Cancel)).Done().Bytes);
    }

    [Fact]
    public async Task A_deleted_shoot_goes_with_its_photos_and_the_cover_does_not_hold_it()
    {
        var shoot = await ShootAsync();
        (await Shoots.SetCoverAsync(Sam, shoot, await PhotoAsync(shoot), Cancel)).Done();
        (await Shoots.DeleteAsync(Sam, shoot, Cancel)).Done();
        Studio.Clock.Advance(PhotoPurger.Grace + TimeSpan.FromMinutes(1));
        await Purger.PurgeAsync(Cancel);
        Assert.Empty(await KeysAsync());
        Assert.Equal(0, await Studio.WithDbAsync(db => db.Shoots.CountAsync(Cancel)));
    }

    [Fact]
    public async Task What_cannot_be_deleted_stays_counted_and_says_why_while_the_rest_goes()
    {
        var shoot = await ShootAsync();
        var (stuck, free) = (await PhotoAsync(shoot), await PhotoAsync(shoot));
        (await Photos.DeleteAsync(Sam, [stuck, free], Cancel)).Done();
        Studio.Clock.Advance(PhotoPurger.Grace + TimeSpan.FromMinutes(1));
        var purger = new PhotoPurger(Studio.Database, new StubbornStore(Files, stuck), Studio.Clock);
        Assert.Equal(new PurgeOutcome(1, 1), await purger.PurgeAsync(Cancel));
        Assert.Contains("locked", (await RowAsync(stuck)).PurgeFailure, StringComparison.Ordinal);
        Assert.Equal(new PurgeOutcome(1, 0), await Purger.PurgeAsync(Cancel));
    }

    [Fact]
    public async Task Files_that_no_row_knows_are_swept_a_day_later()
    {
        var shoot = await ShootAsync();
        await PhotoAsync(shoot);
        var before = (await KeysAsync()).Count;
        await Files.WriteAsync($"photos/{shoot:N}/{Guid.CreateVersion7(Studio.Clock.GetUtcNow()):N}-original", new MemoryStream([1]), Cancel);
        Assert.Equal(0, await Purger.SweepAsync(Cancel));
        Studio.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(1, await Purger.SweepAsync(Cancel));
        Assert.Equal(before, (await KeysAsync()).Count);
    }

    /// <summary>Cannot delete the files of one photograph.</summary>
    private sealed class StubbornStore(IFileStore files, Guid stuck) : IFileStore
    {
        public Task<long> WriteAsync(string key, Stream content, CancellationToken cancel) => files.WriteAsync(key, content, cancel);

        public Task<Stream?> OpenAsync(string key, CancellationToken cancel) => files.OpenAsync(key, cancel);

        public Task DeleteAsync(string key, CancellationToken cancel) =>
            key.Contains($"{stuck:N}", StringComparison.Ordinal) ? throw new IOException("The file is locked.") : files.DeleteAsync(key, cancel);

        public IAsyncEnumerable<StoredFile> ListAsync(string prefix, CancellationToken cancel) => files.ListAsync(prefix, cancel);
    }
}
