using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Where in the session list somebody is. The address holds all of it, so that Back, reload and sharing work.</summary>
public sealed record SessionListPlace
{
    private const string Path = "/sessions";

    public SessionStatus? Status { get; init; }

    public bool Cancelled { get; init; }

    /// <summary>Today and later, together with what has no date yet.</summary>
    public bool FromToday { get; init; }

    public string? Search { get; init; }

    public Guid? PhotographerId { get; init; }

    public Guid? SessionTypeId { get; init; }

    /// <summary>One client's sessions only.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>What a figure of the Overview is made of.</summary>
    public SessionSlice? Only { get; init; }

    /// <summary>Only what began as a request on these days.</summary>
    public DayRange? Requested { get; init; }

    /// <summary>Only what was ever booked.</summary>
    public bool Booked { get; init; }

    public SessionSort Sort { get; init; } = SessionSort.DateDescending;

    public int Page { get; init; } = 1;

    /// <summary>True when something narrows the list besides its tab.</summary>
    public bool Narrowed => FromToday || Search is not null || PhotographerId is not null || SessionTypeId is not null || ClientId is not null || Only is not null || Requested is not null || Booked;

    /// <summary>Reads an address; the bare one opens on what is coming, in the order of its dates. What cannot be read is left out.</summary>
    public static SessionListPlace Read(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        if (query.Count == 0) return new SessionListPlace { FromToday = true, Sort = SessionSort.Date };
        string? One(string key) => query.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.ToString() : null;
        return new SessionListPlace
        {
            Status = Enum.TryParse<SessionStatus>(One("status"), true, out var status) && Enum.IsDefined(status) ? status : null,
            Cancelled = One("cancelled") is "true",
            FromToday = One("from") is "today",
            Search = One("q"),
            PhotographerId = Guid.TryParse(One("by"), out var by) ? by : null,
            SessionTypeId = Guid.TryParse(One("type"), out var type) ? type : null,
            ClientId = Guid.TryParse(One("client"), out var client) ? client : null,
            Only = Enum.TryParse<SessionSlice>(One("only"), true, out var only) && Enum.IsDefined(only) ? only : null,
            Requested = ReadDays(One("requested")),
            Booked = One("booked") is "true",
            Sort = ReadSort(One("sort")),
            Page = int.TryParse(One("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }

    public string Href()
    {
        var query = new Dictionary<string, string?>();
        if (Status is { } status) query["status"] = status.ToString().ToLowerInvariant();
        if (Cancelled) query["cancelled"] = "true";
        if (FromToday) query["from"] = "today";
        if (Search is { Length: > 0 }) query["q"] = Search;
        if (PhotographerId is { } by) query["by"] = by.ToString();
        if (SessionTypeId is { } type) query["type"] = type.ToString();
        if (ClientId is { } client) query["client"] = client.ToString();
        if (Only is { } only) query["only"] = char.ToLowerInvariant(only.ToString()[0]) + only.ToString()[1..];
        if (Requested is { } days) query["requested"] = string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}..{days.To:yyyy-MM-dd}");
        if (Booked) query["booked"] = "true";
        query["sort"] = SortWord(Sort);
        if (Page > 1) query["page"] = Page.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(Path, query);
    }

    /// <summary>The address sorted by another column: a second click turns the order round.</summary>
    public string SortHref(SessionSort up, SessionSort down) => (this with { Sort = Sort == up ? down : up, Page = 1 }).Href();

    public SessionFilter ToFilter(DateOnly today) => Only is { } only ? Filter(today).Narrow(only, today) : Filter(today);

    private SessionFilter Filter(DateOnly today) => new()
    {
        Statuses = Status is { } status ? [status] : [],
        Cancelled = Cancelled,
        From = FromToday ? today : null,
        WithOpenDates = FromToday,
        Search = Search,
        PhotographerId = PhotographerId,
        SessionTypeId = SessionTypeId,
        ClientId = ClientId,
        RequestedDays = Requested,
        Booked = Booked,
        Sort = Sort,
        Paging = new Paging(Page),
    };

    private static DayRange? ReadDays(string? text)
    {
        var parts = (text ?? "").Split("..");
        return parts.Length == 2 && Day(parts[0]) is { } from && Day(parts[1]) is { } to && from <= to ? new DayRange(from, to) : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2200 ? day : null;

    private static SessionSort ReadSort(string? word) => Enum.GetValues<SessionSort>().Cast<SessionSort?>().FirstOrDefault(sort => SortWord(sort!.Value) == word) ?? SessionSort.DateDescending;

    private static string SortWord(SessionSort sort) => sort switch
    {
        SessionSort.Date => "date",
        SessionSort.DateDescending => "-date",
        SessionSort.CreatedAt => "createdAt",
        SessionSort.CreatedAtDescending => "-createdAt",
        SessionSort.Client => "client",
        SessionSort.ClientDescending => "-client",
        SessionSort.Total => "total",
        SessionSort.TotalDescending => "-total",
    };
}
