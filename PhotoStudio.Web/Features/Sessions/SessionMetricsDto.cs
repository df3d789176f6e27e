using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Sessions of a stretch of days by status; cancelled ones apart.</summary>
public sealed record SessionMetricsDto(DateOnly? From, DateOnly? To, IReadOnlyDictionary<string, SessionSumDto> ByStatus, SessionSumDto Cancelled)
{
    public static SessionMetricsDto Of(SessionMetrics metrics, Currency currency) => new(
        metrics.From,
        metrics.To,
        metrics.ByStatus.ToDictionary(entry => CamelCase.Of(entry.Key), entry => Sum(entry.Value, currency)),
        Sum(metrics.Cancelled, currency));

    private static SessionSumDto Sum(SessionSum sum, Currency currency) => new(sum.Count, currency.ToDecimal(sum.Total));
}

/// <summary>How many, and what they come to.</summary>
public sealed record SessionSumDto(int Count, decimal Total);
