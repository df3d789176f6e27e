using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Web.Api;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>Answers with invoices, as the caller may see them.</summary>
public sealed class InvoiceAnswers(InvoiceReader reader, InvoiceQueries queries, PriceListQueries prices)
{
    public const string Path = "/api/invoices";

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
        return found.Succeeded ? ApiAnswer.Row(InvoiceDtos.Of(found.Value), found.Value.Row.Version) : found.Problem.ToAnswer();
    }

    public async Task<ApiAnswer> ListAsync(Caller caller, InvoiceListQuery query)
    {
        var values = new QueryReader();
        var filter = query.Read(values);
        if (values.Failure is { } failure) return failure;
        var list = await queries.ListAsync(caller.Actor, filter, caller.Cancel);
        if (!list.Succeeded) return list.Problem.ToAnswer();
        var views = await reader.WholeAsync(caller.Actor, list.Value.Page, caller.Cancel);
        var (currency, _) = await prices.MoneyAsync(caller.Cancel);
        return ApiAnswer.Ok(InvoiceDtos.Of(ApiLists.Of(views, InvoiceDtos.Of, Counts(list.Value.Counts)), InvoiceSumsDto.Of(list.Value.Sums, currency)));
    }

    private static Dictionary<string, int> Counts(InvoiceCounts counts)
    {
        var all = counts.ByState.ToDictionary(entry => CamelCase.Of(entry.Key), entry => entry.Value);
        all["overdue"] = counts.Overdue;
        return all;
    }
}
