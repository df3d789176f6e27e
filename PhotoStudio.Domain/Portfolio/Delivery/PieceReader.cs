namespace PhotoStudio.Domain.Portfolio;

/// <summary>Reads through the parts of a picture file, a buffer at a time. Throws <see cref="InvalidDataException"/> where the file ends too early.</summary>
internal sealed class PieceReader(Stream file)
{
    private readonly byte[] buffer = new byte[1 << 17];
    private long start;
    private int filled;
    private int at;

    public long Position => start + at;

    public void Seek(long position)
    {
        if (position >= start && position <= start + filled)
        {
            at = (int)(position - start);
            return;
        }

        (start, filled, at) = (position, 0, 0);
        file.Position = position;
    }

    public bool IsAtEnd => Position >= file.Length;

    /// <summary>The next bytes, without moving on. Valid until the next read.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancel)
    {
        if (filled - at < count) await FillAsync(count, cancel);
        return buffer.AsMemory(at, count);
    }

    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(int count, CancellationToken cancel)
    {
        var bytes = await PeekAsync(count, cancel);
        at += count;
        return bytes;
    }

    /// <summary>A JPEG marker: FF, perhaps several, and its code.</summary>
    public async ValueTask<byte> MarkerAsync(CancellationToken cancel)
    {
        if ((await ReadAsync(1, cancel)).Span[0] != 0xFF) throw new InvalidDataException("A part of this JPEG begins in the wrong place.");
        while (true)
        {
            var code = (await ReadAsync(1, cancel)).Span[0];
            if (code != 0xFF) return code;
        }
    }

    /// <summary>Moves on to the marker that ends coded data.</summary>
    public async ValueTask SkipCodedAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (filled - at < 2) await FillAsync(2, cancel);
            var found = buffer.AsSpan(at, filled - at - 1).IndexOf((byte)0xFF);
            if (found < 0)
            {
                at = filled - 1;
                continue;
            }

            at += found;
            if (buffer[at + 1] is not (0x00 or >= 0xD0 and <= 0xD7)) return;
            at += 2;
        }
    }

    private async ValueTask FillAsync(int least, CancellationToken cancel)
    {
        file.Position = start + filled;
        buffer.AsSpan(at, filled - at).CopyTo(buffer);
        (start, filled, at) = (start + at, filled - at, 0);
        while (filled < least)
        {
            var read = await file.ReadAsync(buffer.AsMemory(filled), cancel);
            if (read == 0) throw new InvalidDataException("This file ends too early.");
            filled += read;
        }
    }
}
