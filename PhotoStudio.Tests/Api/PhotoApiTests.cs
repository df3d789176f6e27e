using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Portfolio;
using PhotoStudio.Tests.Domain;
using PhotoStudio.Tests.Domain.Portfolio;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Api;

/// <summary>Photographs over HTTP, asked for by everybody.</summary>
public sealed class PhotoApiTests(StudioApp app) : ApiTests(app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ShootService Shoots => App.Get<ShootService>();

    [Theory]
    [InlineData("public", "200 200 200 200 200", "404 404 404 200 200")]
    [InlineData("private", "404 404 404 200 200", "404 404 404 200 200")]
    [InlineData("granted", "404 200 404 200 200", "404 200 404 200 200")]
    [InlineData("granted and hidden", "404 404 404 200 200", "404 404 404 200 200")]
    [InlineData("public and hidden", "404 404 404 200 200", "404 404 404 200 200")]
    [InlineData("past its last day", "404 404 404 200 200", "404 404 404 200 200")]
    [InlineData("deleted", "404 404 404 404 404", "404 404 404 404 404")]
    [InlineData("of a deleted shoot", "404 404 404 404 404", "404 404 404 404 404")]
    [InlineData("unknown", "404 404 404 404 404", "404 404 404 404 404")]
    public async Task Every_address_answers_each_person_as_it_should(string kind, string images, string downloads)
    {
        var (shoot, photo) = await MakeAsync(kind);
        Assert.Equal(images, await StatusesAsync($"/photos/{photo}/480"));
        Assert.Equal(downloads, await StatusesAsync($"/photos/{photo}/download"));
        if (kind.Contains("hidden", StringComparison.Ordinal)) return;
        var all = kind == "deleted" ? downloads : kind == "unknown" ? "404 404 404 404 404" : downloads;
        Assert.Equal(all, await StatusesAsync($"/galleries/{(kind == "unknown" ? Guid.NewGuid() : shoot)}/download"));
    }

    [Theory]
    [InlineData("/photos/{0}/481")]
    [InlineData("/photos/{0}/original")]
    [InlineData("/photos/{0}/-480")]
    [InlineData("/photos/not-an-id/480")]
    [InlineData("/photos/not-an-id/download")]
    [InlineData("/galleries/not-an-id/download")]
    public async Task What_is_no_address_is_404_for_all(string path)
    {
        var (_, photo) = await MakeAsync("public");
        Assert.Equal("404 404 404 404 404", await StatusesAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, photo)));
    }

    [Fact]
    public async Task A_public_photo_may_be_kept_by_caches_a_private_one_not_and_both_know_their_tag()
    {
        var (_, open) = await MakeAsync("public");
        var (_, own) = await MakeAsync("granted");
        using var nobody = await App.Cast.CallAsync(null);
        using var answer = await nobody.GetAsync($"/photos/{open}/480", Cancel);
        Assert.True(answer.Headers.CacheControl!.Public);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/photos/{open}/480");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var same = await nobody.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var clara = await App.Cast.CallAsync(Clara);
        using var hers = await clara.GetAsync($"/photos/{own}/480", Cancel);
        Assert.True(hers.Headers.CacheControl is { Private: true, NoCache: true });
    }

    [Fact]
    public async Task A_download_has_its_name_its_length_and_no_place_and_is_recorded()
    {
        var (_, photo) = await MakeAsync("granted", "Žofie 京都.jpg");
        using var clara = await App.Cast.CallAsync(Clara);
        using var answer = await clara.GetAsync($"/photos/{photo}/download", Cancel);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancel);
        Assert.Equal("Žofie 京都.jpg", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(file.Length, answer.Content.Headers.ContentLength);
        Assert.False(TestPhotos.HasPlace(file));
        await EventuallyAsync(db => db.PhotoDownloads.AnyAsync(d => d.PhotoId == photo && d.ClientId == Clara.ClientId && d.By == "Clara Client" && d.Size == DownloadSize.Full, Cancel));
    }

    [Fact]
    public async Task A_gallery_comes_as_an_archive_that_ends()
    {
        var (shoot, photo) = await MakeAsync("granted");
        await UploadAsync(Sam, shoot, TestPhotos.Jpeg(30, 20), "second.jpg");
        await EventuallyAsync(db => db.Photos.Where(p => p.ShootId == shoot).AllAsync(p => p.State == PhotoState.Ready, Cancel));
        using var clara = await App.Cast.CallAsync(Clara);
        using var zip = new ZipArchive(new MemoryStream(await clara.GetByteArrayAsync($"/galleries/{shoot}/download", Cancel)));
        Assert.Equal(2, zip.Entries.Count);
        using var none = await clara.GetAsync($"/galleries/{shoot}/download?favourites=true", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        (await App.Get<FavouriteService>().SetAsync(Clara.Actor, photo, true, Cancel)).Done();
        using var liked = new ZipArchive(new MemoryStream(await clara.GetByteArrayAsync($"/galleries/{shoot}/download?favourites=true", Cancel)));
        Assert.Single(liked.Entries);
        await EventuallyAsync(db => db.PhotoDownloads.AnyAsync(d => d.ShootId == shoot && d.Kind == DownloadKind.Favourites && d.Count == 1, Cancel));
    }

    [Fact]
    public async Task Only_staff_upload_and_each_file_has_its_own_answer()
    {
        var shoot = (await Shoots.CreateAsync(Sam.Actor, new ShootInput("Uploads"), Cancel)).Done();
        var statuses = new List<int>();
        foreach (var person in new[] { null, Clara, Otto, Sam, Ada }) statuses.Add((await UploadAsync(person, shoot, TestPhotos.Jpeg(20, 20), "a.jpg")).Status);
        Assert.Equal([401, 403, 403, 201, 201], statuses);
        Assert.Equal(415, (await UploadAsync(Sam, shoot, "<svg/>"u8.ToArray(), "a.jpg")).Status);
        Assert.Equal(422, (await UploadAsync(Sam, shoot, TestPhotos.Bomb(30_000, 30_000), "a.png")).Status);
        Assert.Equal(404, (await UploadAsync(Sam, Guid.NewGuid(), TestPhotos.Jpeg(20, 20), "a.jpg")).Status);
        var done = await UploadAsync(Sam, shoot, TestPhotos.Jpeg(20, 20), "../Grün.png");
        Assert.Equal(("Grün.jpg", "waiting"), (done.Body.GetProperty("name").GetString(), done.Body.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_browser_uploads_only_with_the_token_of_its_page()
    {
        var shoot = (await Shoots.CreateAsync(Sam.Actor, new ShootInput("By browser"), Cancel)).Done();
        using var visitor = App.Visit();
        (await visitor.SubmitAsync("/account/sign-in", ("email", Sam.Email), ("password", AppCast.Password))).Dispose();
        var token = System.Text.RegularExpressions.Regex.Match(await visitor.ReadAsync("/account"), "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        Assert.NotEqual("", token);
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(null));
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("nonsense"));
        Assert.Equal(HttpStatusCode.Created, await SendAsync(token));

        async Task<HttpStatusCode> SendAsync(string? header)
        {
            using var http = new HttpClient { BaseAddress = App.Address };
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/portfolio/shoots/{shoot}/photos?name=a.jpg") { Content = new ByteArrayContent(TestPhotos.Jpeg(20, 20)) };
            request.Headers.Add("Cookie", string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            if (header is not null) request.Headers.Add("RequestVerificationToken", header);
            using var answer = await http.SendAsync(request, Cancel);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task More_than_50_megabytes_is_413_and_is_never_held_in_memory()
    {
        var shoot = (await Shoots.CreateAsync(Sam.Actor, new ShootInput("Large"), Cancel)).Done();
        using var http = await App.Cast.CallAsync(Sam);
        http.Timeout = TimeSpan.FromMinutes(2);
        var before = GC.GetTotalAllocatedBytes();
        using var content = new StreamContent(new Zeros(PhotoLimits.MostBytes + 1));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/portfolio/shoots/{shoot}/photos?name=a.jpg") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await http.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 30_000_000, "What came in was held in memory.");
    }

    private async Task<(Guid Shoot, Guid Photo)> MakeAsync(string kind, string name = "IMG_1.jpg")
    {
        if (kind == "unknown") return (Guid.NewGuid(), Guid.NewGuid());
        var last = kind == "past its last day" ? Today.AddDays(-2) : (DateOnly?)null;
        var shoot = (await Shoots.CreateAsync(Sam.Actor, new ShootInput("Photos over HTTP", LastDay: last), Cancel)).Done();
        var photo = (await UploadAsync(Sam, shoot, TestPhotos.FromCamera(90, 60), name)).Body.GetProperty("id").GetGuid();
        await EventuallyAsync(db => db.Photos.AnyAsync(p => p.Id == photo && p.State == PhotoState.Ready, Cancel));
        if (kind.StartsWith("public", StringComparison.Ordinal)) (await Shoots.PublishAsync(Sam.Actor, shoot, true, Cancel)).Done();
        else if (kind != "private") (await Shoots.GrantAsync(Sam.Actor, shoot, Clara.ClientId!.Value, Cancel)).Done();
        if (kind.EndsWith("hidden", StringComparison.Ordinal)) (await App.Get<PhotoService>().HideAsync(Sam.Actor, [photo], true, Cancel)).Done();
        if (kind == "deleted") (await App.Get<PhotoService>().DeleteAsync(Sam.Actor, [photo], Cancel)).Done();
        if (kind == "of a deleted shoot") (await Shoots.DeleteAsync(Sam.Actor, shoot, Cancel)).Done();
        return (shoot, photo);
    }

    private async Task<(int Status, JsonElement Body)> UploadAsync(Person? person, Guid shoot, byte[] file, string name)
    {
        using var http = await App.Cast.CallAsync(person);
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var answer = await http.PostAsync($"/portfolio/shoots/{shoot}/photos?name={Uri.EscapeDataString(name)}", content, Cancel);
        return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement);
    }

    private async Task<string> StatusesAsync(string path)
    {
        var statuses = new List<int>();
        foreach (var person in new[] { null, Clara, Otto, Sam, Ada })
        {
            using var http = await App.Cast.CallAsync(person);
            using var answer = await http.GetAsync(path, Cancel);
            statuses.Add((int)answer.StatusCode);
        }

        return string.Join(' ', statuses);
    }

    private async Task EventuallyAsync(Func<PhotoStudio.Domain.Data.StudioDb, Task<bool>> holds)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await App.WithDbAsync(holds)) return;
            await Task.Delay(100, Cancel);
        }

        Assert.Fail("It did not come to pass within half a minute.");
    }

    /// <summary>Begins like a JPEG; the rest is empty.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long sent;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => sent; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - sent);
            buffer.AsSpan(offset, read).Clear();
            if (sent == 0) (buffer[offset], buffer[offset + 1], buffer[offset + 2]) = (0xFF, 0xD8, 0xFF);
            sent += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
