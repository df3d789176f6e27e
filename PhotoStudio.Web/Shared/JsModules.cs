using Microsoft.JSInterop;

namespace PhotoStudio.Web.Shared;

/// <summary>Modules of the browser's side.</summary>
internal static class JsModules
{
    /// <summary>Lets a module go. The connection may be gone before it: then there is nothing left to release.</summary>
    public static async ValueTask ReleaseAsync(this IJSObjectReference module)
    {
        try
        {
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            return;
        }
    }
}
