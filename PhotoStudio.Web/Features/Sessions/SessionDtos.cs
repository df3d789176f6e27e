using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Turns what the domain reads into what the API writes.</summary>
public static class SessionDtos
{
    public static SessionDto Of(SessionView session)
    {
        var (row, currency) = (session.Row, session.Currency);
        return new SessionDto
        {
            Id = row.Id,
            Status = row.Status,
            Client = new PartyDto(row.ClientId, row.ClientName, row.ClientEmail),
            SessionType = row.SessionType,
            Date = row.Date,
            StartTime = row.StartTime,
            DurationMinutes = row.DurationMinutes,
            Location = row.Location,
            Message = session.Message,
            Notes = session.Notes,
            Source = SessionSources.Word(session.Source),
            PhotographerId = row.PhotographerId,
            Currency = row.CurrencyCode,
            PricesIncludeTax = session.PricesIncludeTax,
            Lines = [.. session.Lines.Select(line => LineDto.Of(line, currency))],
            Subtotal = currency.ToDecimal(session.Subtotal),
            Discount = currency.ToDecimal(session.Discount),
            Tax = currency.ToDecimal(session.Tax),
            Total = currency.ToDecimal(row.Total),
            Paid = row.Paid,
            PaidAt = session.PaidAt,
            PaidAmount = currency.ToDecimal(row.PaidAmount),
            Balance = currency.ToDecimal(row.Balance),
            QuotedAt = session.QuotedAt,
            QuoteValidUntil = row.QuoteValidUntil,
            QuoteAcceptedAt = row.QuoteAcceptedAt,
            QuoteDeclinedAt = row.QuoteDeclinedAt,
            DeclineReason = session.DeclineReason,
            BookedAt = session.BookedAt,
            InvoicedAt = session.InvoicedAt,
            CancelledAt = session.CancelledAt,
            CancelReason = session.CancelReason,
            InvoiceId = row.InvoiceId,
            AllowedActions = row.AllowedActions,
            CreatedAt = row.CreatedAt,
            UpdatedAt = session.UpdatedAt,
        };
    }
}
