using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Web.Shared.Periods;

namespace PhotoStudio.Web.Features.Expenses;

/// <summary>Where among the expenses somebody is. The address holds all of it, so that Back, reload, sharing and the export work.</summary>
public sealed record ExpensePlace(Period Period)
{
    public const string Path = "/expenses";

    public Guid? CategoryId { get; init; }

    public PaymentMethod? Method { get; init; }

    public bool? HasReceipt { get; init; }

    public Guid? SessionId { get; init; }

    public string? Search { get; init; }

    public ExpenseSort Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The expense whose sheet is open.</summary>
    public Guid? Open { get; init; }

    /// <summary>True when something narrows the list besides period and category.</summary>
    public bool Narrowed => Method is not null || HasReceipt is not null || SessionId is not null || Search is not null;

    /// <summary>What cannot be read is left out.</summary>
    public static ExpensePlace Read(string query, DateOnly today)
    {
        var read = QueryHelpers.ParseQuery(query);
        string? One(string key) => read.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.ToString() : null;
        Guid? Id(string key) => Guid.TryParse(One(key), out var id) ? id : null;
        return new ExpensePlace(PeriodPlace.Read(One("period"), One("from"), One("to"), today))
        {
            CategoryId = Id("category"),
            Method = Enum.TryParse<PaymentMethod>(One("method"), true, out var method) && Enum.IsDefined(method) ? method : null,
            HasReceipt = One("receipt") switch { "yes" => true, "no" => false, _ => null },
            SessionId = Id("session"),
            Search = One("search"),
            Sort = Enum.GetValues<ExpenseSort>().FirstOrDefault(sort => Word(sort) == One("sort")),
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
            Open = Id("open"),
        };
    }

    public string Href() => QueryHelpers.AddQueryString(Path, Query());

    /// <summary>The same rows as a table for spreadsheets.</summary>
    public string ExportHref() => QueryHelpers.AddQueryString(Path + "/export.csv", (this with { Page = 1, Open = null }).Query());

    /// <summary>The address sorted by another column: a second click turns the order round.</summary>
    public string SortHref(ExpenseSort up, ExpenseSort down) => (this with { Sort = Sort == down ? up : down, Page = 1, Open = null }).Href();

    public ExpenseFilter ToFilter(DateOnly today) => new()
    {
        From = Period.Days.From,
        To = Period.Days.To,
        Before = Period.Before(today),
        CategoryId = CategoryId,
        Method = Method,
        HasReceipt = HasReceipt,
        SessionId = SessionId,
        Search = Search,
        Sort = Sort,
        Paging = new Paging(Page),
    };

    private Dictionary<string, string?> Query()
    {
        var query = new Dictionary<string, string?>();
        Period.Write(query);
        if (CategoryId is { } category) query["category"] = category.ToString();
        if (Method is { } method) query["method"] = char.ToLowerInvariant(method.ToString()[0]) + method.ToString()[1..];
        if (HasReceipt is { } has) query["receipt"] = has ? "yes" : "no";
        if (SessionId is { } session) query["session"] = session.ToString();
        if (Search is { Length: > 0 }) query["search"] = Search;
        if (Sort is not ExpenseSort.DateDescending) query["sort"] = Word(Sort);
        if (Page > 1) query["page"] = Page.ToString(CultureInfo.InvariantCulture);
        if (Open is { } open) query["open"] = open.ToString();
        return query;
    }

    private static string Word(ExpenseSort sort) => sort switch
    {
        ExpenseSort.DateDescending => "-date",
        ExpenseSort.Date => "date",
        ExpenseSort.AmountDescending => "-amount",
        ExpenseSort.Amount => "amount",
    };
}
