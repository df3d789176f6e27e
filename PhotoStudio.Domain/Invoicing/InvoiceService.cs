using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>Makes invoices that belong to no session, and deletes drafts.</summary>
public sealed class InvoiceService(StudioDatabase database, TimeProvider clock, InvoiceMessages messages)
{
    /// <summary>Makes one, and issues it unless it is to stay a draft.</summary>
    public async Task<Result<Guid>> CreateStandaloneAsync(Actor actor, StandaloneInvoiceInput input, CancellationToken cancel)
    {
        if (InvoiceRules.WhyNotThisPerson(InvoiceAction.Issue, actor) is { } never) return never;
        return await database.WriteAsync<Guid>(async db =>
        {
            var desk = await InvoiceDesk.OpenAsync(db, actor, clock, cancel);
            desk.Errors.AddIf(input.SessionId is not null, "sessionId", "A session is invoiced from the session itself.");
            var price = Price(desk, input);
            var terms = InvoiceChecks.NewTerms(new InvoiceTermsInput(input.DueDate, input.Notes), desk.Settings, desk.Moment.Today, desk.Errors);
            var resolved = await ClientResolver.ResolveAsync(db, input.ClientId, input.ClientName, input.ClientEmail, null, actor, desk.Moment.Now, cancel);
            if (resolved is not { Succeeded: true, Value: var client }) return desk.Errors.With(resolved.Problem!);
            if (desk.Errors.ToProblem() is { } wrong) return wrong;
            return await StoreAsync(desk, Draft(desk, input, client, price, terms), input.Draft);
        }, cancel);
    }

    /// <summary>Deletes a draft; anything else keeps its number for good.</summary>
    public async Task<Result> DeleteDraftAsync(Actor actor, RowRef row, CancellationToken cancel) => await database.WriteAsync(async db =>
    {
        var desk = await InvoiceDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, InvoiceAction.Edit);
        if (loaded is not { Succeeded: true, Value: var invoice }) return Result.From(loaded.Problem);
        if (invoice.State is not InvoiceState.Draft) return InvoiceProblems.OnlyDrafts();
        db.Remove(invoice);
        return Result.Success;
    }, cancel);

    private static PricedLines Price(InvoiceDesk desk, StandaloneInvoiceInput input)
    {
        var checker = LineChecker.For(desk.Settings, desk.Errors);
        var lines = input switch
        {
            { Lines: { } given } => checker.Lines(given),
            { Amount: { } amount } => [checker.Amount(desk.Errors.Text("description", input.Description, 500) ?? "Photography", amount, input.TaxRate)],
            _ => [],
        };
        var price = new PricedLines(lines, checker.Discount(input.Discount), desk.Settings.Money.PricesIncludeTax);
        if (desk.Errors.Any) return price;
        desk.Errors.AddIf(!input.Draft && price.Totals.Total <= 0, "lines", "An invoice needs at least one line with a price.");
        if (price.Check(desk.Settings.Currency) is { } wrong) desk.Errors.Add(wrong.Errors[0].Field, wrong.Errors[0].Message);
        return price;
    }

    private static Invoice Draft(InvoiceDesk desk, StandaloneInvoiceInput input, Client client, PricedLines price, InvoiceTerms terms)
    {
        var name = string.IsNullOrWhiteSpace(input.ClientName) ? client.Name : input.ClientName.Trim();
        var email = EmailAddress.TryRead(input.ClientEmail, out var given) ? given.Text : client.Email;
        return Invoice.DraftStandalone(client, name, email, desk.Settings.Money.CurrencyCode, price, terms, desk.Actor, desk.Moment.Now);
    }

    private async Task<Result<Guid>> StoreAsync(InvoiceDesk desk, Invoice invoice, bool draft)
    {
        desk.Db.Add(invoice);
        if (draft) return invoice.Id;
        await InvoiceIssuer.IssueAsync(desk.Db, invoice, desk.Settings, desk.Actor, desk.Moment, desk.Cancel);
        await messages.IssuedAsync(desk.Mail, invoice);
        return invoice.Id;
    }
}
