using System.Buffers.Binary;
using System.Text;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>
/// Writes a ZIP to a stream that need not seek, never blocking: each file as it is, its check sum behind it, and the list at the end; beyond 4 GB or 65,535 files in the form for
/// large archives (APPNOTE 6.3.10). The library's own writer blocks on an answer over HTTP.
/// </summary>
internal sealed class ZipWriter(Stream target, DateTimeOffset time)
{
    private const ushort Version = 45;
    private const ushort SumsBehindAndUtf8 = 0x0808;
    private const uint Beyond = uint.MaxValue;

    private readonly List<Entry> entries = [];
    private readonly CountingStream body = new(target);

    /// <summary>Adds a file. <paramref name="name"/> is safe and unique; the file is under 4 GB.</summary>
    public async Task AddAsync(string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancel)
    {
        var (bytes, offset) = (Encoding.UTF8.GetBytes(name), body.Count);
        await body.WriteAsync(new ZipRecord().Int(0x04034b50).Short(Version).Head(Date).Int(0).Int(0).Int(0).Short(bytes.Length).Short(0).Bytes(bytes).Memory, cancel);
        body.Begin();
        await write(body, cancel);
        var entry = new Entry(bytes, offset, body.Crc, (uint)body.Length);
        entries.Add(entry);
        await body.WriteAsync(new ZipRecord().Int(0x08074b50).Int(entry.Crc).Int(entry.Length).Int(entry.Length).Memory, cancel);
    }

    /// <summary>Writes the list; without it the archive cannot be read.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        var from = body.Count;
        foreach (var entry in entries) await body.WriteAsync(Listed(entry), cancel);
        var length = body.Count - from;
        if (from >= Beyond || entries.Count >= ushort.MaxValue) await body.WriteAsync(LargeEnd(from, length, body.Count), cancel);
        var count = Math.Min(entries.Count, ushort.MaxValue);
        await body.WriteAsync(new ZipRecord().Int(0x06054b50).Int(0).Short(count).Short(count).Int((uint)Math.Min(length, Beyond)).Int((uint)Math.Min(from, Beyond)).Short(0).Memory, cancel);
        await body.FlushAsync(cancel);
    }

    /// <summary>As DOS counts time: from 1980, in steps of two seconds.</summary>
    private uint Date => (uint)(((Math.Max(1980, time.Year) - 1980) << 25) | (time.Month << 21) | (time.Day << 16) | (time.Hour << 11) | (time.Minute << 5) | (time.Second / 2));

    private ReadOnlyMemory<byte> Listed(Entry entry)
    {
        var far = entry.Offset >= Beyond;
        var record = new ZipRecord().Int(0x02014b50).Short(Version).Short(Version).Head(Date).Int(entry.Crc).Int(entry.Length).Int(entry.Length)
            .Short(entry.Name.Length).Short(far ? 12 : 0).Short(0).Short(0).Short(0).Int(0).Int(far ? Beyond : (uint)entry.Offset).Bytes(entry.Name);
        return (far ? record.Short(1).Short(8).Long(entry.Offset) : record).Memory;
    }

    private ReadOnlyMemory<byte> LargeEnd(long from, long length, long here) => new ZipRecord()
        .Int(0x06064b50).Long(44).Short(Version).Short(Version).Int(0).Int(0).Long(entries.Count).Long(entries.Count).Long(length).Long(from)
        .Int(0x07064b50).Int(0).Long(here).Int(1).Memory;

    private sealed record Entry(byte[] Name, long Offset, uint Crc, uint Length);

    /// <summary>A record of the format, put together field by field, the low byte first.</summary>
    private sealed class ZipRecord
    {
        private readonly MemoryStream bytes = new();

        public ReadOnlyMemory<byte> Memory => bytes.ToArray();

        public ZipRecord Head(uint date) => Short(SumsBehindAndUtf8).Short(0).Int(date);

        public ZipRecord Short(int value) => Bytes([(byte)value, (byte)(value >> 8)]);

        public ZipRecord Int(uint value) => Long(value, 4);

        public ZipRecord Long(long value, int length = 8)
        {
            Span<byte> field = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(field, value);
            return Bytes(field[..length]);
        }

        public ZipRecord Bytes(ReadOnlySpan<byte> field)
        {
            bytes.Write(field);
            return this;
        }
    }
}
