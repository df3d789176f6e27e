namespace PhotoStudio.Domain.Settings;

/// <summary>A logo that was uploaded once and never changes: issued invoices point at it.</summary>
public sealed class StudioLogo
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary><c>image/png</c> or <c>image/jpeg</c>.</summary>
    public required string ContentType { get; init; }

    public required byte[] Bytes { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    /// <summary>UTC.</summary>
    public DateTime UploadedAt { get; init; }
}
