using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>The filters of the invoice list, as they stand in the address.</summary>
public sealed record InvoiceListQuery(
    string? State, string? Type, string? From, string? To, string? Client, string? Search, string? Page, string? PageSize, string? Sort) : IPageQuery
{
    internal InvoiceFilter Read(QueryReader reader) => new()
    {
        States = string.Equals(State, "all", StringComparison.OrdinalIgnoreCase) ? [] : reader.Words<InvoiceStateFilter>("state", State),
        Type = reader.Word<InvoiceType>("type", Type),
        From = reader.Day("from", From),
        To = reader.Day("to", To),
        ClientId = reader.Id("client", Client),
        Search = reader.Search(Search),
        Sort = reader.Sort(Sort, InvoiceSort.DateDescending),
        Paging = reader.Paging(this),
    };
}
