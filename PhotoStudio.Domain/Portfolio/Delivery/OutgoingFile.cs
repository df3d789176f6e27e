namespace PhotoStudio.Domain.Portfolio;

/// <summary>A photograph on its way out. Disposed by who sends it.</summary>
public sealed class OutgoingFile(Stream content, CleanFile? clean) : IAsyncDisposable
{
    /// <summary>In bytes.</summary>
    public long Length => clean?.Length ?? content.Length;

    public Task CopyToAsync(Stream target, CancellationToken cancel) => clean is null ? content.CopyToAsync(target, cancel) : clean.CopyToAsync(content, target, cancel);

    public ValueTask DisposeAsync() => content.DisposeAsync();
}
