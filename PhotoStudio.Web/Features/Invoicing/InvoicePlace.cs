using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>Where in the invoice list somebody is. The address holds all of it, so that Back, reload and sharing work.</summary>
public sealed record InvoicePlace
{
    private const string Path = "/invoicing";
    private const string Days = "yyyy-MM-dd";

    public InvoiceStateFilter? State { get; init; }

    public InvoiceType? Type { get; init; }

    /// <summary>First day of issue, included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of issue, included.</summary>
    public DateOnly? To { get; init; }

    public string? Search { get; init; }

    public InvoiceSort Sort { get; init; } = InvoiceSort.DateDescending;

    public int Page { get; init; } = 1;

    /// <summary>True when something narrows the list besides its tab.</summary>
    public bool Narrowed => Type is not null || From is not null || To is not null || Search is not null;

    /// <summary>What cannot be read is left out.</summary>
    public static InvoicePlace Read(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        string? One(string key) => query.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.ToString() : null;
        return new InvoicePlace
        {
            State = Known<InvoiceStateFilter>(One("state")),
            Type = Known<InvoiceType>(One("type")),
            From = Day(One("from")),
            To = Day(One("to")),
            Search = One("search"),
            Sort = Enum.GetValues<InvoiceSort>().Cast<InvoiceSort?>().FirstOrDefault(sort => Word(sort!.Value) == One("sort")) ?? InvoiceSort.DateDescending,
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }

    public string Href()
    {
        var query = new Dictionary<string, string?>();
        if (State is { } state) query["state"] = state.ToString().ToLowerInvariant();
        if (Type is { } type) query["type"] = type.ToString().ToLowerInvariant();
        if (From is { } from) query["from"] = from.ToString(Days, CultureInfo.InvariantCulture);
        if (To is { } to) query["to"] = to.ToString(Days, CultureInfo.InvariantCulture);
        if (!string.IsNullOrWhiteSpace(Search)) query["search"] = Search;
        if (Sort is not InvoiceSort.DateDescending) query["sort"] = Word(Sort);
        if (Page > 1) query["page"] = Page.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(Path, query);
    }

    public string With(InvoiceStateFilter? state) => (this with { State = state, Page = 1 }).Href();

    public string With(InvoiceType? type) => (this with { Type = type, Page = 1 }).Href();

    /// <summary>The address sorted by another column: a second click turns the order round.</summary>
    public string SortHref(InvoiceSort up, InvoiceSort down) => (this with { Sort = Sort == down ? up : down, Page = 1 }).Href();

    public InvoiceFilter ToFilter() => new()
    {
        States = State is { } state ? [state] : [],
        Type = Type,
        From = From,
        To = To,
        Search = Search,
        Sort = Sort,
        Paging = new Paging(Page),
    };

    private static T? Known<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, true, out var value) && Enum.IsDefined(value) ? value : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Word(InvoiceSort sort) => sort switch
    {
        InvoiceSort.Date => "date",
        InvoiceSort.DateDescending => "-date",
        InvoiceSort.CreatedAt => "createdAt",
        InvoiceSort.CreatedAtDescending => "-createdAt",
        InvoiceSort.Client => "client",
        InvoiceSort.ClientDescending => "-client",
        InvoiceSort.Total => "total",
        InvoiceSort.TotalDescending => "-total",
    };
}
