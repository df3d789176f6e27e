using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>The filters of the session list, as they stand in the address.</summary>
public sealed record SessionListQuery(
    string? Status, string? From, string? To, string? Client, string? Search, string? Cancelled, string? Page, string? PageSize, string? Sort) : IPageQuery
{
    internal SessionFilter Read(QueryReader reader) => new()
    {
        Statuses = reader.Words<SessionStatus>("status", Status),
        Cancelled = reader.Flag("cancelled", Cancelled),
        From = reader.Day("from", From),
        To = reader.Day("to", To),
        ClientId = reader.Id("client", Client),
        Search = reader.Search(Search),
        Sort = reader.Sort(Sort, SessionSort.DateDescending),
        Paging = reader.Paging(this),
    };
}

/// <summary>A stretch of days, both included.</summary>
public sealed record DaysQuery(string? From, string? To);
