using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Invoicing;

public sealed partial class Invoice
{
    /// <summary>A draft without a session.</summary>
    public static Invoice DraftStandalone(Client client, string name, string? email, string currencyCode, PricedLines price, InvoiceTerms terms, Actor actor, DateTime now)
    {
        var invoice = new Invoice
        {
            ClientId = client.Id,
            Client = client,
            CurrencyCode = currencyCode,
            To = Recipient.Of(client, name, email),
            DueDate = terms.DueDate,
            Notes = terms.Notes,
        };
        invoice.Price(price);
        invoice.Created(actor, now);
        invoice.Log("Draft made", actor, now);
        return invoice;
    }

    /// <summary>The invoice of a session, still to be issued in the same transaction. What was already paid for the session counts on it.</summary>
    public static Invoice OfSession(Session session, Client client, InvoiceTerms terms, Actor actor, DateTime now)
    {
        var invoice = new Invoice
        {
            ClientId = client.Id,
            Client = client,
            SessionId = session.Id,
            SessionDate = session.Date,
            Subject = string.IsNullOrEmpty(session.Location) ? session.SessionType?.Name : $"{session.SessionType?.Name}, {session.Location}",
            CurrencyCode = session.CurrencyCode,
            To = Recipient.Of(client, session.ClientName, session.ClientEmail),
            DueDate = terms.DueDate,
            Notes = terms.Notes,
        };
        foreach (var payment in session.Payments) payment.CountOn(invoice.Id);
        invoice.payments.AddRange(session.Payments);
        invoice.Price(session.Priced);
        invoice.Created(actor, now);
        return invoice;
    }

    /// <summary>Changes a draft's lines.</summary>
    public void EditDraft(PricedLines price, Actor actor, DateTime now)
    {
        Price(price);
        Log("Lines changed", actor, now);
    }

    /// <summary>Changes what may change on any invoice that is not void.</summary>
    public void EditTerms(InvoiceTerms terms, Actor actor, Moment moment)
    {
        if (State is not InvoiceState.Draft && terms.DueDate != DueDate) RemindersFrom = moment.Today;
        (DueDate, Notes) = (terms.DueDate, terms.Notes);
        Log("Due date or notes changed", actor, moment.Now);
    }
}

/// <summary>What may still change after the issue.</summary>
public sealed record InvoiceTerms(DateOnly? DueDate, string? Notes);
