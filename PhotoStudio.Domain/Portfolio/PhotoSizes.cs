namespace PhotoStudio.Domain.Portfolio;

/// <summary>The web sizes: JPEG in sRGB without any metadata, by their width.</summary>
public static class PhotoSizes
{
    /// <summary>Widths in pixels. A photograph is never made larger than it is.</summary>
    public static readonly IReadOnlyList<int> Steps = [480, 960, 1600, 2560];

    /// <summary>The steps that are made for an original of this width: all below it, and one of its own width where that is less than the next step.</summary>
    public static IReadOnlyList<int> Of(int width) => [.. Steps.TakeWhile((_, index) => index == 0 || Steps[index - 1] < width)];

    /// <summary>The step that is sent when this one is asked for.</summary>
    public static int Sent(int size, int width) => Math.Min(size, Of(width)[^1]);

    /// <summary>How wide a step really is.</summary>
    public static int WidthOf(int step, int width) => Math.Min(step, width);
}
