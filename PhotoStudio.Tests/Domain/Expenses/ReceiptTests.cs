using System.Text;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Tests.Support;
using SkiaSharp;

namespace PhotoStudio.Tests.Domain.Expenses;

public sealed class ReceiptTests : ExpenseOffice
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. new byte[100]];

    [Fact]
    public async Task A_picture_is_known_by_its_content_and_gets_a_small_likeness()
    {
        var stored = (await UploadAsync(Picture(), "../../etc/a\u202egpj.exe")).Done();
        Assert.Equal((ReceiptType.Png, "agpj.exe"), (stored.Type, stored.Name));
        var id = await AddAsync(input => input with { ReceiptId = stored.Id });
        var (whole, small) = (await OpenAsync(id, false), await OpenAsync(id, true));
        Assert.Equal(("image/png", "image/jpeg"), (whole.ContentType, small.ContentType));
        Assert.Equal(Picture(), whole.Bytes);
        Assert.InRange(small.Bytes.Length, 100, 10_000);
    }

    [Theory]
    [InlineData("GIF89a.....................", "GIF")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "SVG")]
    [InlineData("<?xml version='1.0'?><svg/>", "SVG")]
    [InlineData("<html><script>alert(1)</script>", "web page")]
    [InlineData("PK\u0003\u0004word", "Word")]
    [InlineData("0000ftypheic00000000", "HEIC")]
    [InlineData("plain words", "neither a picture nor a PDF")]
    [InlineData("", "empty")]
    public async Task What_is_refused_says_what_it_is(string content, string says)
    {
        var refused = await UploadAsync(Encoding.Latin1.GetBytes(content), "receipt.png");
        Assert.Equal("receipt", refused.Problem.Fields());
        Assert.Contains(says, refused.Problem!.Detail, StringComparison.Ordinal);
        Assert.Equal(0, await CountFilesAsync());
    }

    [Fact]
    public async Task Ten_megabytes_are_the_most_and_a_damaged_picture_is_refused()
    {
        var large = new byte[ReceiptReader.MostBytes + 1];
        Pdf.CopyTo(large, 0);
        Assert.Contains("10 MB", (await UploadAsync(large, "a.pdf")).Problem!.Detail, StringComparison.Ordinal);
        (await UploadAsync(large[..^1], "a.pdf")).Done();
        Assert.Contains("damaged", (await UploadAsync(Picture()[..60], "a.png")).Problem!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_is_exchanged_taken_off_and_put_back()
    {
        var (first, second) = ((await UploadAsync(Pdf, "1.pdf")).Done().Id, (await UploadAsync(Pdf, "2.pdf")).Done().Id);
        var id = await AddAsync(input => input with { ReceiptId = first });
        Assert.Equal(first, (await Receipts.PutOnAsync(Cast.Sam, id, second, Cancel)).Done().Former);
        Assert.Equal("2.pdf", (await Queries.FindAsync(Cast.Sam, id, Cancel)).Done().ReceiptName);
        Assert.Equal(second, (await Receipts.TakeOffAsync(Cast.Sam, id, Cancel)).Done().Former);
        Assert.Null((await Receipts.PutOnAsync(Cast.Sam, id, first, Cancel)).Done().Former);
        Assert.Equal("receipt", (await Receipts.PutOnAsync(Cast.Sam, await AddAsync(), first, Cancel)).Problem.Fields());
    }

    [Fact]
    public async Task After_a_day_what_was_deleted_is_gone_with_its_file_and_nothing_else_is()
    {
        var kept = await AddAsync(input => input with { ReceiptId = UploadAsync(Pdf, "kept.pdf").Result.Value!.Id });
        var gone = await AddAsync(input => input with { ReceiptId = UploadAsync(Picture(), "gone.png").Result.Value!.Id });
        (await UploadAsync(Pdf, "never.pdf")).Done();
        (await Expenses.DeleteAsync(Cast.Sam, gone, Cancel)).Done();
        Assert.Equal(0, await Studio.Get<ExpensePurge>().RunAsync(Cancel));
        Studio.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(3, await Studio.Get<ExpensePurge>().RunAsync(Cancel));
        Assert.IsType<NotFound>((await Expenses.RestoreAsync(Cast.Sam, gone, Cancel)).Problem);
        Assert.Equal(1, await CountFilesAsync());
        Assert.Equal(Pdf, (await OpenAsync(kept, false)).Bytes);
    }

    [Fact]
    public async Task Nobody_but_the_studio_finds_one()
    {
        var id = await AddAsync(input => input with { ReceiptId = UploadAsync(Pdf, "a.pdf").Result.Value!.Id });
        foreach (var actor in new[] { Cast.Eve, Cast.Penny, new Actor(ActorRole.Client, Guid.NewGuid(), "Clara", Guid.NewGuid()) })
        {
            Assert.IsType<NotFound>((await Studio.Get<ReceiptQueries>().OfExpenseAsync(actor, id, false, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await Receipts.UploadAsync(actor, new MemoryStream(Pdf), "a.pdf", Cancel)).Problem);
        }
    }

    private static byte[] Picture()
    {
        using var surface = SKSurface.Create(new SKImageInfo(300, 500));
        surface.Canvas.Clear(SKColors.Bisque);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private async Task<(string ContentType, byte[] Bytes)> OpenAsync(Guid expense, bool small)
    {
        var file = (await Studio.Get<ReceiptQueries>().OfExpenseAsync(Cast.Sam, expense, small, Cancel)).Done();
        await using var content = file.Content;
        using var read = new MemoryStream();
        await content.CopyToAsync(read, Cancel);
        return (file.ContentType, read.ToArray());
    }

    private async Task<int> CountFilesAsync()
    {
        var count = 0;
        await foreach (var _ in Files.ListAsync("receipts/", Cancel)) count++;
        return count;
    }
}
