using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Api;

/// <summary>What every list understands, as it stands in the address.</summary>
public interface IPageQuery
{
    string? Page { get; }

    string? PageSize { get; }
}

/// <summary>A list without filters of its own.</summary>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">50, at most 200.</param>
/// <param name="Archived">True shows staff what is no longer offered, too.</param>
public sealed record PriceListQuery(string? Page, string? PageSize, string? Archived) : IPageQuery;

/// <summary>A list that can be searched.</summary>
public sealed record SearchQuery(string? Search, string? Page, string? PageSize) : IPageQuery;
