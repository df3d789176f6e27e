using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using PhotoStudio.Web.Features.Site;

namespace PhotoStudio.Web.Hosting;

/// <summary>Styles and scripts go out compressed, also where nothing was published. Of the pages only those of the public site that hold no secret do: what others hold must not be guessed from their length.</summary>
internal static class AssetCompression
{
    private const string Page = "text/html";

    private static readonly string[] Types = ["text/css", "text/javascript", "application/javascript", "image/svg+xml", Page];

    public static IServiceCollection AddAssetCompression(this IServiceCollection services)
    {
        services.AddSingleton<IResponseCompressionProvider, Provider>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = Types;
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    private sealed class Provider(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
    {
        public override bool ShouldCompressResponse(HttpContext context) =>
            base.ShouldCompressResponse(context) && (context.Response.ContentType?.StartsWith(Page, StringComparison.OrdinalIgnoreCase) != true || SiteHeaders.HoldsNoSecret(context));
    }
}
