namespace PhotoStudio.Domain.Portfolio;

/// <summary>Passes on what is written, counts it, and keeps the check sum of the file that is being written.</summary>
internal sealed class CountingStream(Stream target) : Stream
{
    private Crc crc = new();
    private long begun;

    /// <summary>Of all that was written.</summary>
    public long Count { get; private set; }

    /// <summary>Of what was written since <see cref="Begin"/>.</summary>
    public uint Crc => crc.Value;

    public override long Length => Count - begun;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position { get => Count; set => throw new NotSupportedException(); }

    /// <summary>A file begins.</summary>
    public void Begin() => (crc, begun) = (new Crc(), Count);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        crc.Add(buffer.Span);
        Count += buffer.Length;
        await target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("An answer is written without blocking.");

    public override void Flush() => throw new NotSupportedException("An answer is written without blocking.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
