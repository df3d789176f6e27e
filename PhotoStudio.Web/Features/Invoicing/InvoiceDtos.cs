using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Web.Api;
using PhotoStudio.Web.Features.Sessions;

namespace PhotoStudio.Web.Features.Invoicing;

/// <summary>A page of invoices and what they come to.</summary>
public sealed record InvoiceListDto(
    IReadOnlyList<InvoiceDto> Items, int Page, int PageSize, int Total, IReadOnlyDictionary<string, int> Counts, InvoiceSumsDto Sums);

/// <summary>Sums of what is filtered; drafts and void ones are left out.</summary>
/// <param name="Invoiced">Totals less credits.</param>
/// <param name="Paid">Payments less refunds.</param>
/// <param name="Pending">Balances that are not yet overdue.</param>
/// <param name="Overdue">Balances that are.</param>
/// <param name="OverdueCount">How many are.</param>
public sealed record InvoiceSumsDto(decimal Invoiced, decimal Paid, decimal Pending, decimal Overdue, int OverdueCount)
{
    public static InvoiceSumsDto Of(InvoiceSums sums, Currency currency) => new(
        currency.ToDecimal(sums.Invoiced), currency.ToDecimal(sums.Paid), currency.ToDecimal(sums.Pending), currency.ToDecimal(sums.Overdue), sums.OverdueCount);
}

/// <summary>Turns what the domain reads into what the API writes.</summary>
public static class InvoiceDtos
{
    public static InvoiceListDto Of(ApiList<InvoiceDto> list, InvoiceSumsDto sums) => new(list.Items, list.Page, list.PageSize, list.Total, list.Counts, sums);

    public static InvoiceDto Of(InvoiceView invoice)
    {
        var (row, currency) = (invoice.Row, invoice.Row.Currency);
        return new InvoiceDto
        {
            Id = row.Id,
            Number = row.Number,
            State = row.State,
            Overdue = row.Overdue,
            Client = new PartyDto(row.ClientId, row.ClientName, row.ClientEmail),
            SessionId = row.SessionId,
            IssueDate = row.IssueDate,
            DueDate = row.DueDate,
            Currency = row.CurrencyCode,
            PricesIncludeTax = invoice.PricesIncludeTax,
            Lines = [.. invoice.Lines.Select(line => LineDto.Of(line, currency))],
            Subtotal = currency.ToDecimal(invoice.Subtotal),
            Discount = currency.ToDecimal(invoice.Discount),
            Tax = currency.ToDecimal(invoice.Tax),
            Taxes = [.. invoice.Taxes.Select(share => TaxDto.Of(share, currency))],
            Total = currency.ToDecimal(row.Total),
            Credited = currency.ToDecimal(row.Credited),
            Paid = currency.ToDecimal(row.PaidAmount),
            Balance = currency.ToDecimal(row.Balance),
            Payments = [.. invoice.Payments.Select(payment => PaymentDto.Of(payment, currency))],
            Notes = invoice.Notes,
            AllowedActions = row.AllowedActions,
        };
    }
}
