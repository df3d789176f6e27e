using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Backup;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Files;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Support;
using PhotoStudio.Web.Features.Backup;

namespace PhotoStudio.Tests.Web.Backup;

/// <summary>Sending a backup from a page.</summary>
public sealed class BackupUploadTests : OfficeScreen
{
    private readonly string folder = Directory.CreateTempSubdirectory("photostudio-upload-").FullName;
    private BackupPlaces places = null!;
    private int taken;

    [Fact]
    public async Task One_that_is_whole_is_taken_and_another_is_refused_beside_the_button()
    {
        var page = Page();
        Send(page, "<html>"u8.ToArray());
        page.WaitForAssertion(() => Assert.Contains("not a backup of PhotoStudio", page.Find(".err").TextContent, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(places.Shelf));

        Send(page, await ArchiveAsync());
        page.WaitForAssertion(() => Assert.Equal(2, taken));
        Assert.Empty(page.FindAll(".err, [role=progressbar]"));
        Assert.True(Assert.Single(new BackupShelf(places).List()).Uploaded);
    }

    [Fact]
    public void One_over_the_limit_is_refused_before_it_is_sent()
    {
        var page = Page();
        Send(page, new byte[(1 << 20) + 1]);
        page.WaitForAssertion(() => Assert.Contains("at most 1 MB", page.Find(".err").TextContent, StringComparison.Ordinal));
        Assert.False(Directory.Exists(places.Shelf));
    }

    [Fact]
    public async Task Leaving_the_page_ends_the_upload_and_leaves_nothing()
    {
        var page = Page();
        var sending = page.InvokeAsync(() => page.FindComponent<InputFile>().Instance.OnChange.InvokeAsync(new InputFileChangeEventArgs([new EndlessFile()])));
        page.WaitForElement("[role=progressbar]");
        await page.InvokeAsync(page.Instance.Dispose);
        await sending;
        Assert.Equal(0, taken);
        Assert.Empty(Directory.EnumerateFiles(places.Shelf));
    }

    protected override void OfferMore()
    {
        places = new BackupPlaces(folder, Studio.File);
        var stager = new RestoreStager(Studio.Get<IDbContextFactory<StudioDb>>(), places, Studio.Clock);
        Services.AddSingleton(new BackupIntake(places, new BackupShelf(places), stager, Studio.Database, new BackupLimits(1 << 20), Studio.Clock));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        Directory.Delete(folder, true);
    }

    private IRenderedComponent<BackupUpload> Page() => Render<BackupUpload>(upload => upload.AddCascadingValue(Format).Add(u => u.Taken, () => taken++));

    private static void Send(IRenderedComponent<BackupUpload> page, byte[] bytes) => page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(bytes, "../../evil.zip"));

    private async Task<byte[]> ArchiveAsync()
    {
        var path = Path.Combine(folder, "made.zip");
        (await new BackupMaker(Studio.Database, Studio.Get<IFileStore>(), places, Studio.Clock).MakeAsync(path, null, default)).Done();
        return await File.ReadAllBytesAsync(path);
    }

    /// <summary>A file that never ends, sent over a slow line.</summary>
    private sealed class EndlessFile : IBrowserFile
    {
        public string Name => "studio.zip";

        public DateTimeOffset LastModified => StudioSqlite.Noon;

        public long Size => 1 << 20;

        public string ContentType => "application/zip";

        public Stream OpenReadStream(long maxAllowedSize = 512_000, CancellationToken cancellationToken = default) => new SlowLine();

        private sealed class SlowLine : MemoryStream
        {
            public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return 0;
            }
        }
    }
}
