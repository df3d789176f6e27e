using NetVips;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>How libvips is set up: as many photographs at once as there are cores, each on one; nothing kept in memory; only the decoders that are hardened against hostile files.</summary>
internal static class Vips
{
    private static readonly Lazy<bool> Ready = new(Set);

    /// <summary>How many photographs may be decoded at the same time.</summary>
    public static int AtOnce => Environment.ProcessorCount;

    public static void Prepare() => _ = Ready.Value;

    private static bool Set()
    {
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        (Cache.Max, Cache.MaxFiles, Cache.MaxMem) = (0, 0, 0);
        return true;
    }
}
