using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace PhotoStudio.Web.Hosting;

/// <summary>Styles and scripts go out compressed, also where nothing was published. Pages do not: what they hold must not be guessed from their length.</summary>
internal static class AssetCompression
{
    private static readonly string[] Types = ["text/css", "text/javascript", "application/javascript", "image/svg+xml"];

    public static IServiceCollection AddAssetCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = Types;
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }
}
