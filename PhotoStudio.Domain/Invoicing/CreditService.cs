using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>What is said to credit an invoice: all that is left unless an amount (with tax, in whole units) or lines are named.</summary>
public sealed record CreditInput(string? Reason, decimal? Amount = null, IReadOnlyList<LineInput>? Lines = null);

/// <summary>Makes credit notes. Admin only; a note cannot be taken back.</summary>
public sealed class CreditService(StudioDatabase database, TimeProvider clock, InvoiceMessages messages)
{
    /// <summary>Numbers begin again each year.</summary>
    public const string NumberFormatText = "CN-{year}-{number:0000}";

    /// <summary>Makes a credit note on an issued invoice, in one transaction with its number, the invoice's state and its session.</summary>
    /// <returns>The id of the credit note.</returns>
    public Task<Result<Guid>> CreditAsync(Actor actor, RowRef row, CreditInput input, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await InvoiceDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadForAsync(row, InvoiceAction.Credit);
        if (loaded is not { Succeeded: true, Value: var invoice }) return loaded.Problem!;
        await LoadCreditsAsync(desk, invoice);
        var reason = desk.Errors.RequiredText("reason", input.Reason, 500, "Say why money is taken back. The client reads it.");
        var credit = Read(desk, invoice, input);
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        var note = await IssueAsync(desk, invoice, credit, reason);
        return note.Id;
    }, cancel);

    /// <summary>What a credit note would come to, with nothing stored and no number taken. It promises nothing: the command works it out again.</summary>
    public async Task<Result<Credit>> PreviewAsync(Actor actor, Guid id, CreditInput input, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var desk = await InvoiceDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadForAsync(id, InvoiceAction.Credit);
        if (loaded is not { Succeeded: true, Value: var invoice }) return loaded.Problem!;
        await LoadCreditsAsync(desk, invoice);
        var credit = Read(desk, invoice, input);
        return desk.Errors.ToProblem() is { } wrong ? wrong : credit;
    }

    private static Task LoadCreditsAsync(InvoiceDesk desk, Invoice invoice) =>
        desk.Db.Entry(invoice).Collection(i => i.Credits).Query().Include(note => note.Taxes).LoadAsync(desk.Cancel);

    private static Credit Read(InvoiceDesk desk, Invoice invoice, CreditInput input)
    {
        var maker = new CreditMaker(invoice, desk.FormatOf(invoice));
        if (input is { Amount: not null, Lines: not null }) desk.Errors.Add("amount", "Give an amount or lines, not both.");
        if (input.Lines is { } lines) return OfLines(desk, invoice, maker, lines);
        if (input.Amount is not { } amount) return maker.All();
        var currency = invoice.Currency;
        var exact = currency.TryToMinor(amount, out var minor);
        desk.Errors.AddIf(!exact, "amount", $"An amount in {currency.Code} has at most {currency.Decimals} decimals.");
        desk.Errors.AddIf(exact && minor <= 0, "amount", "The amount has to be over 0.");
        desk.Errors.AddIf(exact && minor > maker.Left, "amount", $"Only {desk.FormatOf(invoice).Money(maker.Left)} is left to credit. Enter that or less.");
        return desk.Errors.Any ? maker.All() : maker.Amount(minor);
    }

    /// <summary>A line without a rate takes the invoice's, where it has only one.</summary>
    private static Credit OfLines(InvoiceDesk desk, Invoice invoice, CreditMaker maker, IReadOnlyList<LineInput> inputs)
    {
        var rates = invoice.Lines.Select(line => line.TaxRate).Distinct().ToList();
        var checker = new LineChecker(invoice.Currency, rates is [var only] ? only : desk.Settings.Money.DefaultTaxRate, desk.Errors);
        desk.Errors.AddIf(inputs.Count == 0, "lines", "Name at least one line.");
        var lines = checker.Lines(inputs);
        return desk.Errors.Any ? maker.All() : maker.Lines(lines, desk.Errors);
    }

    private async Task<CreditNote> IssueAsync(InvoiceDesk desk, Invoice invoice, Credit credit, string reason)
    {
        var session = await desk.SessionOfAsync(invoice);
        var year = desk.Moment.Today.Year;
        var number = NumberFormat.Write(NumberFormatText, year, await NumberSeries.NextAsync(desk.Db, "creditNote", year, desk.Cancel));
        var note = invoice.TakeBack(credit, new CreditIssue(number, reason, Seller.Of(desk.Settings)), desk.Actor, desk.Moment);
        desk.Db.Add(note);
        if (invoice.State is InvoiceState.Credited) session?.LeaveInvoice($"{number} credited {invoice.Number} in full.", desk.Actor, desk.Moment.Now);
        else session?.FollowCredit($"{number} took {desk.FormatOf(invoice).Money(note.Total)} off {invoice.Number}.", desk.Actor, desk.Moment.Now);
        await messages.CreditedAsync(desk.Mail, invoice, note);
        return note;
    }
}
