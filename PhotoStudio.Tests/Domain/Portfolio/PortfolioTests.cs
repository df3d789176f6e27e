using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Portfolio;

/// <summary>Tests over a studio of their own, with a folder of files.</summary>
public abstract class PortfolioTests : IAsyncLifetime
{
    protected static Actor Ada => Cast.Ada;

    protected static Actor Sam => Cast.Sam;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected StudioSqlite Studio { get; private set; } = null!;

    protected ShootService Shoots => Studio.Get<ShootService>();

    protected PhotoService Photos => Studio.Get<PhotoService>();

    protected ShootQueries Queries => Studio.Get<ShootQueries>();

    protected IFileStore Files => Studio.Get<IFileStore>();

    public async ValueTask InitializeAsync() => Studio = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Studio.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual Task<StudioSqlite> StartAsync() => StudioSqlite.StartAsync();

    protected async Task<Guid> ShootAsync(string title = "Skellig at dusk") => (await Shoots.CreateAsync(Sam, new ShootInput(title), Cancel)).Done();

    protected Task<Result<UploadedPhoto>> UploadAsync(Guid shoot, byte[] file, string? name = "IMG_1.jpg") =>
        Studio.Get<PhotoUploadService>().UploadAsync(Sam, shoot, name, new MemoryStream(file), Cancel);

    /// <summary>An uploaded photograph with its sizes.</summary>
    protected async Task<Guid> PhotoAsync(Guid shoot, byte[]? file = null, string name = "IMG_1.jpg")
    {
        var photo = (await UploadAsync(shoot, file ?? TestPhotos.Jpeg(60, 40), name)).Done();
        await MakeAllAsync();
        return photo.Id;
    }

    protected async Task MakeAllAsync()
    {
        while (await Studio.Get<PhotoMaker>().MakeNextAsync(Cancel)) Studio.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    protected Task<Photo> RowAsync(Guid photo) => Studio.WithDbAsync(db => db.Photos.AsNoTracking().SingleAsync(p => p.Id == photo, Cancel));

    /// <summary>The keys of every file that is kept.</summary>
    protected async Task<List<string>> KeysAsync() => await Files.ListAsync("photos/", Cancel).Select(file => file.Key).ToListAsync(Cancel);

    protected async Task<byte[]> ReadAsync(string key)
    {
        await using var file = (await Files.OpenAsync(key, Cancel))!;
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, Cancel);
        return memory.ToArray();
    }
}
