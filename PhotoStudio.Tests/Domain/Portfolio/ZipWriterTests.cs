using System.IO.Compression;
using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Tests.Domain.Portfolio;

public sealed class ZipWriterTests
{
    [Fact]
    public async Task An_archive_beyond_65535_files_is_read_back()
    {
        using var target = new MemoryStream();
        var zip = new ZipWriter(target, new DateTimeOffset(2026, 11, 23, 12, 30, 8, TimeSpan.Zero));
        for (var file = 0; file < 65_600; file++) await zip.AddAsync($"{file}.txt", (entry, cancel) => entry.WriteAsync("x"u8.ToArray(), cancel).AsTask(), default);
        await zip.EndAsync(default);
        target.Position = 0;
        using var read = new ZipArchive(target);
        Assert.Equal(65_600, read.Entries.Count);
        Assert.Equal(new DateTime(2026, 11, 23, 12, 30, 8), read.Entries[0].LastWriteTime.DateTime);
        using var text = new StreamReader(await read.Entries[65_599].OpenAsync());
        Assert.Equal("x", await text.ReadToEndAsync());
    }
}
