using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PhotoStudio.Tests.Browser;

/// <summary>Asks axe about a page as it stands.</summary>
public static class Axe
{
    /// <returns>A line for each violation.</returns>
    public static async Task<IEnumerable<string>> BarriersAsync(this IPage page, string where)
    {
        var result = await page.RunAxe();
        return result.Violations.Select(violation => $"{where}: {violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }
}
