using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Answers with sessions, as the caller may see them.</summary>
public sealed class SessionAnswers(SessionReader reader, SessionQueries queries, SessionMetricsQueries metrics, PriceListQueries prices)
{
    public const string Path = "/api/sessions";

    /// <summary>200 and the row that a command left, or what stood against it.</summary>
    public async Task<ApiAnswer> RowAsync(Caller caller, Result<Guid> outcome) =>
        outcome.Succeeded ? await RowAsync(caller, outcome.Value) : outcome.Problem.ToAnswer();

    /// <summary>201, where it is found, and the row.</summary>
    public async Task<ApiAnswer> CreatedAsync(Caller caller, Result<Guid> outcome)
    {
        var answer = await RowAsync(caller, outcome);
        return outcome.Succeeded && answer.Status == StatusCodes.Status200OK ? answer.CreatedAt($"{Path}/{outcome.Value}") : answer;
    }

    public async Task<ApiAnswer> RowAsync(Caller caller, Guid id)
    {
        var found = await reader.FindAsync(caller.Actor, id, caller.Cancel);
        return found.Succeeded ? ApiAnswer.Row(SessionDtos.Of(found.Value), found.Value.Row.Version) : found.Problem.ToAnswer();
    }

    public async Task<ApiAnswer> ListAsync(Caller caller, SessionListQuery query)
    {
        var values = new QueryReader();
        var filter = query.Read(values);
        if (values.Failure is { } failure) return failure;
        var list = await queries.ListAsync(caller.Actor, filter, caller.Cancel);
        if (!list.Succeeded) return list.Problem.ToAnswer();
        var views = await reader.WholeAsync(caller.Actor, list.Value.Page, caller.Cancel);
        return ApiAnswer.Ok(ApiLists.Of(views, SessionDtos.Of, Counts(list.Value.Counts)));
    }

    public async Task<ApiAnswer> MetricsAsync(Caller caller, DaysQuery query)
    {
        var values = new QueryReader();
        var (from, to) = (values.Day("from", query.From), values.Day("to", query.To));
        if (values.Failure is { } failure) return failure;
        var read = await metrics.ReadAsync(caller.Actor, from, to, caller.Cancel);
        if (!read.Succeeded) return read.Problem.ToAnswer();
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        return ApiAnswer.Ok(SessionMetricsDto.Of(read.Value, currency));
    }

    private static Dictionary<string, int> Counts(SessionCounts counts)
    {
        var all = counts.ByStatus.ToDictionary(entry => Domain.Data.CamelCase.Of(entry.Key), entry => entry.Value);
        all["cancelled"] = counts.Cancelled;
        return all;
    }
}
