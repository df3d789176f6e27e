using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PhotoStudio.Tests.Browser;

/// <summary>Asks axe about a page as it stands.</summary>
public static class Axe
{
    /// <summary>A static page is whole at once; a live one once its circuit has drawn it: while it takes the page over, the title is gone for a moment. What still fades in is not there yet.</summary>
    private const string IsWhole = "() => document.title !== '' && (!document.querySelector('script[src*=\"blazor.web\"]') || document.querySelector('main[data-live]') !== null)"
        + " && document.getAnimations().every(one => one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity)";

    /// <returns>A line for each violation.</returns>
    public static async Task<IEnumerable<string>> BarriersAsync(this IPage page, string where)
    {
        await page.WaitForFunctionAsync(IsWhole);
        var result = await page.RunAxe();
        return result.Violations.Select(violation => $"{where}: {violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }
}
