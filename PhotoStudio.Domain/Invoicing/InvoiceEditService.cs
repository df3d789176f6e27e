using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Payments;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Changes invoices: edits first, then the action, in one transaction.</summary>
public sealed class InvoiceEditService(StudioDatabase database, TimeProvider clock, InvoiceMessages messages)
{
    public async Task<Result<Guid>> EditAsync(Actor actor, RowRef row, InvoiceEditInput input, CancellationToken cancel)
    {
        if (InvoiceRules.WhyNotThisPerson(InvoiceAction.Edit, actor) is { } never) return never;
        var known = TryAction(input.Action, out var action);
        return await database.WriteAsync<Guid>(async db =>
        {
            var desk = await InvoiceDesk.OpenAsync(db, actor, clock, cancel);
            var loaded = await desk.LoadAsync(row, action ?? InvoiceAction.Edit);
            if (loaded is not { Succeeded: true, Value: var invoice }) return loaded.Problem!;
            if (!known) return new Invalid("action", "Say issue, markPaid or void.");
            if (Edit(desk, invoice, input) is { } wrong) return wrong;
            return action is null ? invoice.Id : await ActAsync(desk, invoice, action.Value, input);
        }, cancel);
    }

    private static bool TryAction(string? text, out InvoiceAction? action)
    {
        (action, var known) = text switch
        {
            null => ((InvoiceAction?)null, true),
            "issue" => (InvoiceAction.Issue, true),
            "markPaid" => (InvoiceAction.MarkPaid, true),
            "void" => (InvoiceAction.Void, true),
            _ => (null, false),
        };
        return known;
    }

    private static Problem? Edit(InvoiceDesk desk, Invoice invoice, InvoiceEditInput input)
    {
        var terms = input.DueDate.Given || input.Notes.Given;
        var lines = input.Lines.Given || input.Discount.Given;
        if ((terms || lines || input.Action is null) && InvoiceRules.WhyNot(InvoiceAction.Edit, invoice.Facts, desk.Actor) is { } refused) return refused;
        if (lines && invoice.State is not InvoiceState.Draft) return InvoiceProblems.LinesFrozen();
        if (terms) EditTerms(desk, invoice, input);
        if (lines) EditLines(desk, invoice, input);
        return desk.Errors.ToProblem();
    }

    private static void EditTerms(InvoiceDesk desk, Invoice invoice, InvoiceEditInput input)
    {
        var due = input.DueDate.Or(invoice.DueDate);
        if (due is null && invoice.IssueDate is { } issued) due = issued.AddDays(desk.Settings.Invoices.DueDays);
        var terms = InvoiceChecks.Terms(new InvoiceTermsInput(due, input.Notes.Or(invoice.Notes)), invoice.IssueDate ?? desk.Moment.Today, desk.Errors);
        if (!desk.Errors.Any) invoice.EditTerms(terms, desk.Actor, desk.Moment);
    }

    private static void EditLines(InvoiceDesk desk, Invoice invoice, InvoiceEditInput input)
    {
        var checker = new LineChecker(invoice.Currency, desk.Settings.Money.DefaultTaxRate, desk.Errors);
        var present = invoice.Priced;
        var lines = input.Lines.Given ? checker.Lines(input.Lines.Value ?? []) : present.Lines;
        var price = new PricedLines(lines, input.Discount.Given ? checker.Discount(input.Discount.Value) : present.Discount, invoice.PricesIncludeTax);
        if (!desk.Errors.Any && price.Check(invoice.Currency) is { } wrong) desk.Errors.Add(wrong.Errors[0].Field, wrong.Errors[0].Message);
        if (!desk.Errors.Any) invoice.EditDraft(price, desk.Actor, desk.Moment.Now);
    }

    private async Task<Result<Guid>> ActAsync(InvoiceDesk desk, Invoice invoice, InvoiceAction action, InvoiceEditInput input)
    {
        if (InvoiceRules.WhyNot(action, invoice.Facts, desk.Actor) is { } refused) return refused;
        if (action is InvoiceAction.MarkPaid) return await MarkPaidAsync(desk, invoice, input);
        if (action is InvoiceAction.Void)
        {
            await InvoiceMoney.VoidAsync(desk, invoice);
            return invoice.Id;
        }

        if (invoice.DueDate < desk.Moment.Today) return new Invalid("dueDate", "The due date has passed. Choose today or a later day.");
        await InvoiceIssuer.IssueAsync(desk.Db, invoice, desk.Settings, desk.Actor, desk.Moment, desk.Cancel);
        await messages.IssuedAsync(desk.Mail, invoice);
        return invoice.Id;
    }

    private async Task<Result<Guid>> MarkPaidAsync(InvoiceDesk desk, Invoice invoice, InvoiceEditInput input)
    {
        var payment = new PaymentInput(invoice.Currency.ToDecimal(invoice.Balance), PaymentKind.Payment, input.Date, input.Method, input.Reference);
        return await InvoiceMoney.ReceiveAsync(desk, invoice, payment, messages) is { } wrong ? wrong : invoice.Id;
    }
}
