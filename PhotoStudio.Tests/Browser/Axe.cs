using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PhotoStudio.Tests.Browser;

/// <summary>Asks axe about a page as it stands.</summary>
public static class Axe
{
    public static async Task AssertCleanAsync(this IPage page, string where)
    {
        var result = await page.RunAxe();
        var said = result.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}");
        Assert.True(result.Violations.Length == 0, $"{where}: {string.Join("; ", said)}");
    }
}
