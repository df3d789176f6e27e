using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Support;
using SkiaSharp;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class DownloadTests : PortfolioTests
{
    private DownloadService Downloads => Studio.Get<DownloadService>();

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    public async Task A_full_size_JPEG_leaves_without_its_place_and_with_every_pixel(int orientation)
    {
        var original = TestPhotos.FromCamera(640, 400, orientation);
        var id = await PhotoAsync(await ShootAsync(), original);
        var sent = await SendAsync(id);
        Assert.False(TestPhotos.HasPlace(sent));
        Assert.Equal(sent.Length, (await RowAsync(id)).FullBytes);
        using var before = SKBitmap.Decode(TestPhotos.Jpeg());
        using var after = SKBitmap.Decode(sent);
        Assert.Equal(before.Bytes, after.Bytes);
        using var codec = SKCodec.Create(new MemoryStream(sent));
        Assert.Equal(orientation, (int)codec.EncodedOrigin);
    }

    [Fact]
    public async Task PNG_and_WebP_leave_clean_too()
    {
        var shoot = await ShootAsync();
        foreach (var file in new[] { PngWithPlace(), WebpWithPlace() })
        {
            Assert.True(TestPhotos.HasPlace(file));
            var sent = await SendAsync(await PhotoAsync(shoot, file));
            Assert.False(TestPhotos.HasPlace(sent));
            using var before = SKBitmap.Decode(file);
            using var after = SKBitmap.Decode(sent);
            Assert.Equal(before.Bytes, after.Bytes);
        }
    }

    [Fact]
    public async Task An_archive_holds_every_photo_once_stored_as_it_is_under_a_safe_name()
    {
        var shoot = await ShootAsync("Ceremony: 日本 / part \"1\"");
        string[] names = ["IMG_1.jpg", "img_1.JPG", "../../etc/passwd.jpg", "CON.jpg", "京都 ☃.jpg", "a<b>c?.jpg", " .jpg", new string('x', 300) + ".jpg"];
        foreach (var name in names) (await UploadAsync(shoot, TestPhotos.Jpeg(40, 30), name)).Done();
        await MakeAllAsync();
        var bundle = (await Downloads.BundleAsync(Sam, shoot, false, null, Cancel)).Done();
        var zip = await ZipAsync(bundle);
        Assert.Equal(names.Length, zip.Entries.Count);
        Assert.Equal(["IMG_1.jpg", "img_1 (2).jpg", "passwd.jpg", "_CON.jpg", "京都 ☃.jpg", "a_b_c.jpg", "photo.jpg", new string('x', 145) + ".jpg"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        foreach (var entry in zip.Entries) Assert.Equal(40, SKBitmap.DecodeBounds(await BytesAsync(entry)).Width);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_left_out_and_named()
    {
        var shoot = await ShootAsync();
        await PhotoAsync(shoot, name: "here.jpg");
        var gone = await PhotoAsync(shoot, name: "gone.jpg");
        await Files.DeleteAsync($"photos/{shoot:N}/{gone:N}-original", Cancel);
        var zip = await ZipAsync((await Downloads.BundleAsync(Sam, shoot, false, null, Cancel)).Done());
        Assert.Equal(["here.jpg", PhotoArchive.MissingName], zip.Entries.Select(entry => entry.FullName));
        Assert.Contains("gone.jpg", System.Text.Encoding.UTF8.GetString(await BytesAsync(zip.Entries[1])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_gets_the_size_that_the_shoot_allows()
    {
        var shoot = await ShootAsync();
        var id = await PhotoAsync(shoot, TestPhotos.Png(3000, 2000), "big.png");
        var (client, clara) = await Studio.JoinAsync("Clara");
        (await Shoots.GrantAsync(Sam, shoot, client.Id, Cancel)).Done();
        Assert.Equal(DownloadSize.Full, (await Downloads.PhotoAsync(clara, id, Cancel)).Done().Size);
        (await Shoots.EditAsync(Sam, shoot, new ShootInput("Skellig", Downloads: DownloadSize.Web), Cancel)).Done();
        var web = (await Downloads.PhotoAsync(clara, id, Cancel)).Done();
        Assert.Equal((DownloadSize.Web, "big.jpg"), (web.Size, web.Name));
        await using var file = (await Downloads.OpenAsync(web, Cancel))!;
        Assert.Equal((await RowAsync(id)).WebBytes, file.Length);
        Assert.Equal(DownloadSize.Full, (await Downloads.PhotoAsync(Sam, id, Cancel)).Done().Size);
    }

    [Fact]
    public async Task Nobody_else_downloads_even_what_is_public()
    {
        var shoot = await ShootAsync();
        var id = await PhotoAsync(shoot);
        (await Shoots.PublishAsync(Sam, shoot, true, Cancel)).Done();
        var (_, otto) = await Studio.JoinAsync("Otto");
        foreach (var actor in new[] { otto, Cast.Penny, Cast.Eve })
        {
            Assert.IsType<NotFound>((await Downloads.PhotoAsync(actor, id, Cancel)).Problem);
            Assert.IsType<NotFound>((await Downloads.BundleAsync(actor, shoot, false, null, Cancel)).Problem);
        }
    }

    [Fact]
    public async Task A_record_that_cannot_be_written_stops_nothing()
    {
        var shoot = await ShootAsync();
        var file = (await Downloads.PhotoAsync(Sam, await PhotoAsync(shoot), Cancel)).Done();
        await Downloads.RecordAsync(Sam, Downloads.RowOf(Sam, file));
        Assert.Equal(1, await Studio.WithDbAsync(db => db.PhotoDownloads.CountAsync(Cancel)));
        await Studio.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("DROP TABLE PhotoDownloads", Cancel));
        await Downloads.RecordAsync(Sam, Downloads.RowOf(Sam, file));
    }

    private async Task<byte[]> SendAsync(Guid photo)
    {
        var file = (await Downloads.PhotoAsync(Sam, photo, Cancel)).Done();
        await using var outgoing = (await Downloads.OpenAsync(file, Cancel))!;
        using var target = new MemoryStream();
        await outgoing.CopyToAsync(target, Cancel);
        Assert.Equal(outgoing.Length, target.Length);
        return target.ToArray();
    }

    private async Task<ZipArchive> ZipAsync(DownloadBundle bundle)
    {
        var target = new MemoryStream();
        await Studio.Get<PhotoArchive>().WriteAsync(bundle, new OneWay(target), Cancel);
        target.Position = 0;
        return new ZipArchive(target);
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        await using var stream = await entry.OpenAsync();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }

    private static byte[] PngWithPlace()
    {
        var png = TestPhotos.Png(60, 40);
        byte[] text = [.. "tEXt"u8, .. System.Text.Encoding.ASCII.GetBytes("Comment\0" + TestPhotos.Place)];
        var crc = ~text.Aggregate(uint.MaxValue, (sum, value) => Enumerable.Range(0, 8).Aggregate(sum ^ value, (bits, _) => (bits & 1) == 0 ? bits >> 1 : (bits >> 1) ^ 0xEDB88320));
        return [.. png[..33], 0, 0, 0, (byte)(text.Length - 4), .. text, (byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc, .. png[33..]];
    }

    private static byte[] WebpWithPlace()
    {
        var webp = TestPhotos.Webp(60, 40);
        var tiff = TestPhotos.Tiff(1);
        byte[] body = [.. "WEBPVP8X"u8, 10, 0, 0, 0, 8, 0, 0, 0, 59, 0, 0, 39, 0, 0, .. webp[12..], .. "EXIF"u8, (byte)tiff.Length, 0, 0, 0, .. tiff, .. new byte[tiff.Length & 1]];
        return [.. "RIFF"u8, (byte)body.Length, (byte)(body.Length >> 8), (byte)(body.Length >> 16), 0, .. body];
    }

    /// <summary>As an answer over HTTP: written once, never sought in, never without waiting.</summary>
    private sealed class OneWay(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => target.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => target.WriteAsync(buffer, offset, count, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
