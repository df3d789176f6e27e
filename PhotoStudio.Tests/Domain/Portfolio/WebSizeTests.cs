using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Portfolio;
using SkiaSharp;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class WebSizeTests : PortfolioTests
{
    [Fact]
    public async Task Every_step_below_the_original_is_made_and_one_of_its_own_width()
    {
        var shoot = await ShootAsync();
        var id = await PhotoAsync(shoot, TestPhotos.Jpeg(1000, 500));
        var row = await RowAsync(id);
        Assert.Equal(PhotoState.Ready, row.State);
        var sizes = new Dictionary<int, (int, int)> { [480] = (480, 240), [960] = (960, 480), [1600] = (1000, 500) };
        foreach (var (step, size) in sizes) Assert.Equal(size, SizeOf(await ReadAsync(Key(shoot, id, step))));
        Assert.Equal(4, (await KeysAsync()).Count);
        Assert.Equal(1600, PhotoSizes.Sent(2560, row.Width));
        Assert.Matches("^#[0-9a-f]{6}$", row.Color!);
        Assert.StartsWith("data:image/webp;base64,", row.Placeholder!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public async Task A_photo_taken_on_its_side_stands_upright(int orientation)
    {
        var shoot = await ShootAsync();
        var id = await PhotoAsync(shoot, TestPhotos.FromCamera(600, 400, orientation));
        var row = await RowAsync(id);
        Assert.Equal((400, 600), (row.Width, row.Height));
        using var image = SKBitmap.Decode(await ReadAsync(Key(shoot, id, 480)));
        Assert.Equal((400, 600), (image.Width, image.Height));
        var top = image.GetPixel(200, 60);
        Assert.True(orientation == 6 ? top.Red > 200 : top.Blue > 200, $"{top}");
    }

    [Fact]
    public async Task No_size_says_where_it_was_taken()
    {
        var shoot = await ShootAsync();
        var id = await PhotoAsync(shoot, TestPhotos.FromCamera(700, 500, 6));
        foreach (var key in (await KeysAsync()).Where(key => key.EndsWith(".jpg", StringComparison.Ordinal)))
        {
            var file = await ReadAsync(key);
            Assert.False(TestPhotos.HasPlace(file), key);
            Assert.True(file.AsSpan().IndexOf("Exif"u8) < 0, key);
        }

        Assert.True(TestPhotos.HasPlace(await ReadAsync($"photos/{shoot:N}/{id:N}-original")));
    }

    [Fact]
    public async Task A_file_cut_off_fails_with_a_reason_and_the_next_goes_on()
    {
        var shoot = await ShootAsync();
        var whole = TestPhotos.Jpeg(1200, 900);
        var broken = (await UploadAsync(shoot, whole[..(whole.Length / 2)], "broken.jpg")).Done();
        var good = (await UploadAsync(shoot, TestPhotos.Jpeg(), "good.jpg")).Done();
        await MakeAllAsync();
        var row = await RowAsync(broken.Id);
        Assert.Equal(PhotoState.Failed, row.State);
        Assert.Contains("cut off", row.Failure, StringComparison.Ordinal);
        Assert.Equal(PhotoState.Ready, (await RowAsync(good.Id)).State);
        Assert.False(await Studio.Get<PhotoMaker>().MakeNextAsync(Cancel));
    }

    [Fact]
    public async Task A_failed_photo_is_tried_again_when_asked()
    {
        var whole = TestPhotos.Jpeg(1200, 900);
        var id = await PhotoAsync(await ShootAsync(), whole[..(whole.Length / 2)]);
        (await Photos.RetryAsync(Sam, [id], Cancel)).Done();
        Assert.Equal((PhotoState.Waiting, 0), ((await RowAsync(id)).State, (await RowAsync(id)).Tries));
        Assert.True(await Studio.Get<PhotoMaker>().MakeNextAsync(Cancel));
        Assert.Equal(PhotoState.Failed, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task What_a_stopped_program_had_taken_is_taken_again_at_the_next_start()
    {
        var id = (await UploadAsync(await ShootAsync(), TestPhotos.Jpeg())).Done().Id;
        await ClaimAsync(id, 1);
        Assert.False(await Studio.Get<PhotoMaker>().MakeNextAsync(Cancel));
        await Studio.Get<PhotoMaker>().ReleaseAsync(Cancel);
        Assert.True(await Studio.Get<PhotoMaker>().MakeNextAsync(Cancel));
        Assert.Equal(PhotoState.Ready, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task A_photo_that_brings_the_program_down_three_times_is_given_up()
    {
        var id = (await UploadAsync(await ShootAsync(), TestPhotos.Jpeg())).Done().Id;
        for (var start = 0; start < Photo.MostTries; start++) await ClaimAsync(id, 1);
        await Studio.Get<PhotoMaker>().ReleaseAsync(Cancel);
        await MakeAllAsync();
        Assert.Equal(PhotoState.Failed, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task An_original_that_is_gone_fails_with_a_reason()
    {
        var shoot = await ShootAsync();
        var id = (await UploadAsync(shoot, TestPhotos.Jpeg())).Done().Id;
        await Files.DeleteAsync($"photos/{shoot:N}/{id:N}-original", Cancel);
        await MakeAllAsync();
        Assert.Contains("not there", (await RowAsync(id)).Failure, StringComparison.Ordinal);
    }

    private Task<int> ClaimAsync(Guid id, int times) => Studio.WithDbAsync(async db =>
    {
        var photo = await db.Photos.SingleAsync(p => p.Id == id, Cancel);
        for (var time = 0; time < times; time++) photo.Claim(Studio.Clock.GetUtcNow().UtcDateTime.AddMinutes(5));
        return await db.SaveChangesAsync(Cancel);
    });

    private static string Key(Guid shoot, Guid photo, int step) => $"photos/{shoot:N}/{photo:N}-{step}.jpg";

    private static (int, int) SizeOf(byte[] file)
    {
        var info = SKBitmap.DecodeBounds(file);
        return (info.Width, info.Height);
    }
}
