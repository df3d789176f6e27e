using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Sessions;

/// <summary>Invoices sessions: one transaction makes and issues the invoice and moves the session.</summary>
public sealed class SessionInvoiceService(StudioDatabase database, TimeProvider clock, InvoiceMessages messages)
{
    /// <returns>The id of the issued invoice.</returns>
    public Task<Result<Guid>> InvoiceAsync(Actor actor, RowRef row, InvoiceTermsInput input, CancellationToken cancel) => database.WriteAsync<Guid>(async db =>
    {
        var desk = await SessionDesk.OpenAsync(db, actor, clock, cancel);
        var loaded = await desk.LoadAsync(row, SessionAction.Invoice);
        if (loaded is not { Succeeded: true, Value: var session }) return loaded.Problem!;
        var terms = InvoiceChecks.NewTerms(input, desk.Settings, desk.Moment.Today, desk.Errors);
        if (desk.Errors.ToProblem() is { } wrong) return wrong;
        var invoice = Invoice.OfSession(session, session.Client!, terms, actor, desk.Moment.Now);
        await InvoiceIssuer.IssueAsync(db, invoice, desk.Settings, actor, desk.Moment, cancel);
        session.BecomeInvoiced(invoice, actor, desk.Moment.Now);
        db.Add(invoice);
        await messages.IssuedAsync(new MailDesk(db, desk.Settings, desk.Moment, cancel), invoice);
        return invoice.Id;
    }, cancel);
}
