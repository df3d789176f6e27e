using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class UploadTests : PortfolioTests
{
    [Fact]
    public async Task A_JPEG_under_a_PNG_name_is_told_by_its_content()
    {
        var photo = (await UploadAsync(await ShootAsync(), TestPhotos.Jpeg(), "holiday.png")).Done();
        Assert.Equal("holiday.jpg", photo.Name);
        var row = await RowAsync(photo.Id);
        Assert.Equal((PhotoFormat.Jpeg, 640, 400, PhotoState.Waiting), (row.Format, row.Width, row.Height, row.State));
        Assert.Equal(64, row.Sha256.Length);
    }

    [Fact]
    public async Task PNG_and_WebP_are_taken()
    {
        var shoot = await ShootAsync();
        Assert.Equal(PhotoFormat.Png, (await RowAsync((await UploadAsync(shoot, TestPhotos.Png())).Done().Id)).Format);
        Assert.Equal(PhotoFormat.Webp, (await RowAsync((await UploadAsync(shoot, TestPhotos.Webp())).Done().Id)).Format);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000")]
    [InlineData("%PDF-1.7 something long enough")]
    [InlineData("just text")]
    [InlineData("")]
    public async Task What_is_no_photo_is_refused_and_leaves_nothing(string content)
    {
        var result = await UploadAsync(await ShootAsync(), System.Text.Encoding.Latin1.GetBytes(content), "photo.jpg");
        Assert.Equal(ProblemKind.UnknownType, result.Problem!.Kind);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task More_than_200_megapixels_are_refused_by_the_header_alone()
    {
        var result = await UploadAsync(await ShootAsync(), TestPhotos.Bomb(20_000, 10_001), "bomb.png");
        Assert.Equal("photo", result.Problem.Fields());
        Assert.Contains("200 megapixels", result.Problem!.Detail, StringComparison.Ordinal);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task More_than_50_megabytes_are_refused_while_they_come_in()
    {
        var endless = new EndlessPhoto();
        var result = await Studio.Get<PhotoUploadService>().UploadAsync(Sam, await ShootAsync(), "big.jpg", endless, Cancel);
        Assert.Equal(ProblemKind.TooLarge, result.Problem!.Kind);
        Assert.InRange(endless.Sent, PhotoLimits.MostBytes, PhotoLimits.MostBytes + 1_000_000);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_nothing()
    {
        var shoot = await ShootAsync();
        await Assert.ThrowsAsync<IOException>(() => Studio.Get<PhotoUploadService>().UploadAsync(Sam, shoot, "half.jpg", new EndlessPhoto(breakAfter: 1_000_000), Cancel));
        await AssertNothingAsync();
    }

    [Fact]
    public async Task A_shoot_that_vanishes_meanwhile_leaves_nothing()
    {
        var shoot = await ShootAsync();
        var file = new EndlessPhoto(TestPhotos.Jpeg(), () => Shoots.DeleteAsync(Sam, shoot, Cancel));
        Assert.IsType<NotFound>((await Studio.Get<PhotoUploadService>().UploadAsync(Sam, shoot, "late.jpg", file, Cancel)).Problem);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Only_staff_upload()
    {
        var shoot = await ShootAsync();
        var (_, clara) = await Studio.JoinAsync("Clara");
        foreach (var actor in new[] { clara, Cast.Penny, Cast.Eve })
            Assert.IsType<NotAllowed>((await Studio.Get<PhotoUploadService>().UploadAsync(actor, shoot, "a.jpg", new MemoryStream(TestPhotos.Jpeg()), Cancel)).Problem);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Photos_stand_in_the_order_they_came()
    {
        var shoot = await ShootAsync();
        foreach (var name in new[] { "b.jpg", "a.jpg", "c.jpg" }) (await UploadAsync(shoot, TestPhotos.Jpeg(20, 20), name)).Done();
        var page = (await Queries.PhotosAsync(Sam, shoot, PhotoTab.All, new Paging(), Cancel)).Done();
        Assert.Equal(["b.jpg", "a.jpg", "c.jpg"], page.Items.Select(photo => photo.FileName));
    }

    private async Task AssertNothingAsync()
    {
        Assert.Empty(await KeysAsync());
        Assert.Equal(0, await Studio.WithDbAsync(db => db.Photos.CountAsync(Cancel)));
        Assert.True(!Directory.Exists(Studio.Files) || Directory.GetFiles(Studio.Files, "*", SearchOption.AllDirectories).Length == 0);
    }

    /// <summary>Begins like a JPEG and goes on for ever, until it breaks; or ends, and does something meanwhile.</summary>
    private sealed class EndlessPhoto(byte[]? whole = null, Func<Task>? meanwhile = null, long breakAfter = long.MaxValue) : MemoryStream
    {
        public EndlessPhoto(long breakAfter)
            : this(null, null, breakAfter)
        {
        }

        public long Sent { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Sent > breakAfter) throw new IOException("The line is dead.");
            if (whole is not null && Sent > 0 && meanwhile is not null) await meanwhile();
            var read = whole is null ? buffer.Length : (int)Math.Min(buffer.Length, whole.Length - Sent);
            if (whole is null) buffer.Span.Fill(0xFF);
            else whole.AsSpan((int)Sent, read).CopyTo(buffer.Span);
            if (Sent == 0 && whole is null) buffer.Span[1] = 0xD8;
            Sent += read;
            return read;
        }
    }
}
