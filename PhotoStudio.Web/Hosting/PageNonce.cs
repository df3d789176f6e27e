using System.Security.Cryptography;

namespace PhotoStudio.Web.Hosting;

/// <summary>One nonce a request, for the page's own scripts and for the Content-Security-Policy header that allows only them.</summary>
public static class PageNonce
{
    private static readonly object Key = new();

    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is string known) return known;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Items[Key] = nonce;
        return nonce;
    }
}
