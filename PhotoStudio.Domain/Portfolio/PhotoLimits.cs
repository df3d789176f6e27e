namespace PhotoStudio.Domain.Portfolio;

/// <summary>How large an uploaded photograph may be.</summary>
public static class PhotoLimits
{
    public const int MostMegabytes = 50;

    public const int MostMegapixels = 200;

    public const long MostBytes = MostMegabytes * 1024L * 1024;

    public const long MostPixels = MostMegapixels * 1_000_000L;
}
