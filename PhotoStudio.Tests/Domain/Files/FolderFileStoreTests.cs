using System.Text;
using PhotoStudio.Domain.Files;

namespace PhotoStudio.Tests.Domain.Files;

public sealed class FolderFileStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("photostudio-files-").FullName;

    private FolderFileStore Store => new(folder);

    [Fact]
    public async Task What_is_written_is_read_listed_and_deleted()
    {
        Assert.Equal(5, await Store.WriteAsync("photos/a/original.jpg", Text("light"), default));
        Assert.Equal([new StoredFile("photos/a/original.jpg", 5)], await Store.ListAsync("photos/", default).ToListAsync());
        await using (var stream = (await Store.OpenAsync("photos/a/original.jpg", default))!) Assert.Equal("light", await new StreamReader(stream).ReadToEndAsync());
        await Store.DeleteAsync("photos/a/original.jpg", default);
        Assert.Null(await Store.OpenAsync("photos/a/original.jpg", default));
        await Store.DeleteAsync("photos/a/original.jpg", default);
    }

    [Fact]
    public async Task A_write_that_fails_leaves_what_was_there_and_no_rest()
    {
        await Store.WriteAsync("photos/b", Text("old"), default);
        await Assert.ThrowsAsync<IOException>(() => Store.WriteAsync("photos/b", new BrokenStream(), default));
        await using var stream = (await Store.OpenAsync("photos/b", default))!;
        Assert.Equal("old", await new StreamReader(stream).ReadToEndAsync());
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("photos/../../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("photos/.hidden")]
    [InlineData("photos")]
    [InlineData("photos/Ä.jpg")]
    public async Task A_key_never_leads_out_of_the_folder(string key) => await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenAsync(key, default));

    public void Dispose() => Directory.Delete(folder, true);

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("The line is dead.");
    }
}
