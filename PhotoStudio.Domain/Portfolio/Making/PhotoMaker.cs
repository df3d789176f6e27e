using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NetVips;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>Makes the web sizes of what waits. The rows that wait are the queue, so a restart loses nothing; making the same sizes twice does no harm.</summary>
public sealed partial class PhotoMaker(StudioDatabase database, IFileStore files, TimeProvider clock, ShootChanges changes, ILogger<PhotoMaker> logger)
{
    /// <summary>How long one photograph may take before somebody else may try.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>How many of it may run at the same time.</summary>
    public static int AtOnce => Vips.AtOnce;

    /// <summary>Lets go of what a stopped program had taken; called once at start.</summary>
    public async Task ReleaseAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        await db.Photos.Where(p => p.State == PhotoState.Waiting && p.ClaimedUntil != null).ExecuteUpdateAsync(set => set.SetProperty(p => p.ClaimedUntil, (DateTime?)null), cancel);
    }

    /// <summary>Makes the sizes of the photograph that has waited longest; false when none waits.</summary>
    public async Task<bool> MakeNextAsync(CancellationToken cancel)
    {
        if (await ClaimAsync(cancel) is not { } photo) return false;
        if (photo.Tries > Photo.MostTries) await StoreAsync(photo.Id, row => row.Fail("Its web sizes could not be made, although that was tried three times.", Now), cancel);
        else await MakeAsync(photo, cancel);
        changes.Publish(photo.ShootId);
        return true;
    }

    private Task<Claimed?> ClaimAsync(CancellationToken cancel) => ValueOf(database.WriteAsync<Claimed?>(async db =>
    {
        var now = Now;
        var photo = await db.Photos.Where(p => p.State == PhotoState.Waiting && p.DeletedAt == null && (p.ClaimedUntil == null || p.ClaimedUntil < now))
            .OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).FirstOrDefaultAsync(cancel);
        if (photo is null) return (Claimed?)null;
        photo.Claim(now + Claim);
        return new Claimed(photo.Id, photo.ShootId, photo.Format, photo.Tries);
    }, cancel));

    private async Task MakeAsync(Claimed photo, CancellationToken cancel)
    {
        try
        {
            await using var original = await files.OpenAsync(PhotoKeys.Original(photo.ShootId, photo.Id), cancel);
            if (original is null)
            {
                await StoreAsync(photo.Id, row => row.Fail("Its file is not there any more.", Now), cancel);
                return;
            }

            var rendered = await Task.Factory.StartNew(() => PhotoRenderer.Render(original), cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            foreach (var size in rendered.Sizes) await files.WriteAsync(PhotoKeys.Size(photo.ShootId, photo.Id, size.Step), new MemoryStream(size.Jpeg), cancel);
            original.Position = 0;
            var clean = await CleanFile.PlanAsync(original, photo.Format, cancel);
            var made = new PhotoSizesMade(
                rendered.Width, rendered.Height, rendered.Color, rendered.Placeholder, rendered.Sizes.Sum(size => (long)size.Jpeg.Length), rendered.Sizes[0].Jpeg.Length, clean.Length);
            await StoreAsync(photo.Id, row => row.Finish(made, Now), cancel);
        }
        catch (Exception damaged) when (damaged is VipsException or InvalidDataException)
        {
            LogDamaged(photo.Id, damaged.Message);
            await StoreAsync(photo.Id, row => row.Fail("The file is damaged or cut off: it could not be read to its end.", Now), cancel);
        }
        catch (IOException failure)
        {
            LogNotStored(photo.Id, failure);
        }
    }

    private Task<Result> StoreAsync(Guid id, Action<Photo> change, CancellationToken cancel) => database.WriteAsync(async db =>
    {
        if (await db.Photos.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } row) change(row);
        return Result.Success;
    }, cancel);

    private static async Task<Claimed?> ValueOf(Task<Result<Claimed?>> writing) => (await writing).Value;

    [LoggerMessage(LogLevel.Warning, "Photo {Photo} is damaged: {Reason}")]
    private partial void LogDamaged(Guid photo, string reason);

    [LoggerMessage(LogLevel.Error, "The web sizes of photo {Photo} could not be stored; it is tried again in some minutes.")]
    private partial void LogNotStored(Guid photo, Exception failure);

    private sealed record Claimed(Guid Id, Guid ShootId, PhotoFormat Format, int Tries);
}
