using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Common;
using PhotoStudio.Web.Features.Expenses;
using PhotoStudio.Web.Shared.Periods;

namespace PhotoStudio.Web.Features.Overview;

/// <summary>The addresses of a period: the Overview itself, and the rows its figures are made of.</summary>
internal static class OverviewPlace
{
    public static string Overview(Period period) => Of("/overview", period);

    public static string Received(Period period, int page = 1) => Of("/overview/received", period, page);

    public static string Profit(Period period, int page = 1) => Of("/overview/profit", period, page);

    public static string Expenses(Period period) => new ExpensePlace(period).Href();

    private static string Of(string path, Period period, int page = 1)
    {
        var query = new Dictionary<string, string?>();
        period.Write(query);
        if (page > 1) query["page"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(path, query);
    }
}
