using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Api;

/// <summary>A page of rows.</summary>
/// <param name="Items">The rows of this page.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">At most 200.</param>
/// <param name="Total">How many rows match in all.</param>
/// <param name="Counts">How many there are of each status or state, ignoring that filter; empty where there are none.</param>
public sealed record ApiList<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total, IReadOnlyDictionary<string, int> Counts);

/// <summary>Makes lists.</summary>
public static class ApiLists
{
    private static readonly Dictionary<string, int> NoCounts = [];

    public static ApiList<TDto> Of<TRow, TDto>(Page<TRow> page, Func<TRow, TDto> dto, IReadOnlyDictionary<string, int>? counts = null) =>
        new([.. page.Items.Select(dto)], page.Number, page.PageSize, page.Total, counts ?? NoCounts);

    /// <summary>A page of rows that are all at hand, as the price list is.</summary>
    public static ApiAnswer Of<TRow, TDto>(IReadOnlyList<TRow> rows, Paging paging, Func<TRow, TDto> dto) =>
        ApiAnswer.Ok(Of(new Page<TRow>([.. rows.Skip(paging.Skip).Take(paging.PageSize)], paging.Page, paging.PageSize, rows.Count), dto));
}
