using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;
using SkiaSharp;

namespace PhotoStudio.Tests.Domain.Settings;

public sealed class LogoTests : OfficeTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Png, "image/png")]
    [InlineData(SKEncodedImageFormat.Jpeg, "image/jpeg")]
    public async Task A_picture_becomes_the_logo_and_is_scaled_down_in_its_proportions(SKEncodedImageFormat format, string contentType)
    {
        var id = (await Office.Settings.UploadLogoAsync(Ada, Picture(format, 1600, 400), default)).Done();
        var logo = await Office.SettingsQueries.LogoAsync(id, default);
        Assert.Equal((contentType, 800, 200), (logo!.ContentType, logo.Width, logo.Height));
        using var drawn = SKBitmap.Decode(logo.Bytes);
        Assert.Equal((800, 200), (drawn.Width, drawn.Height));
        Assert.True(drawn.GetPixel(400, 100).Red > 200);
        Assert.Equal(id, (await Office.SettingsQueries.ReadAsync(Ada, default)).Done().Profile.LogoId);
    }

    [Fact]
    public async Task A_small_picture_keeps_its_size()
    {
        var id = (await Office.Settings.UploadLogoAsync(Ada, Picture(SKEncodedImageFormat.Png, 30, 20), default)).Done();
        var logo = await Office.SettingsQueries.LogoAsync(id, default);
        Assert.Equal((30, 20), (logo!.Width, logo.Height));
    }

    [Fact]
    public async Task What_is_no_PNG_or_JPEG_by_its_content_is_refused()
    {
        Assert.Equal("logo", (await Office.Settings.UploadLogoAsync(Ada, Picture(SKEncodedImageFormat.Webp, 30, 20), default)).Problem.Fields());
        Assert.Equal("logo", (await Office.Settings.UploadLogoAsync(Ada, new MemoryStream("<svg/>"u8.ToArray()), default)).Problem.Fields());
        Assert.Equal("logo", (await Office.Settings.UploadLogoAsync(Ada, new MemoryStream(), default)).Problem.Fields());
        Assert.Null((await Office.SettingsQueries.ReadAsync(Ada, default)).Done().Profile.LogoId);
    }

    [Fact]
    public async Task A_file_over_two_megabytes_is_refused_before_it_is_read_whole()
    {
        var file = new MemoryStream(new byte[5 * 1024 * 1024]);
        Assert.Equal("logo", (await Office.Settings.UploadLogoAsync(Ada, file, default)).Problem.Fields());
        Assert.True(file.Position < 3 * 1024 * 1024);
    }

    [Fact]
    public async Task A_removed_logo_is_kept_for_the_invoices_that_show_it()
    {
        var id = (await Office.Settings.UploadLogoAsync(Ada, Picture(SKEncodedImageFormat.Png, 30, 20), default)).Done();
        (await Office.Settings.RemoveLogoAsync(Ada, default)).Done();
        Assert.Null((await Office.SettingsQueries.ReadAsync(Ada, default)).Done().Profile.LogoId);
        Assert.NotNull(await Office.SettingsQueries.LogoAsync(id, default));
    }

    [Fact]
    public async Task Only_an_admin_sets_the_logo() =>
        Assert.IsType<NotAllowed>((await Office.Settings.UploadLogoAsync(Sam, Picture(SKEncodedImageFormat.Png, 30, 20), default)).Problem);

    private static MemoryStream Picture(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Red);
        using var image = SKImage.FromBitmap(bitmap);
        return new MemoryStream(image.Encode(format, 90).ToArray());
    }
}
