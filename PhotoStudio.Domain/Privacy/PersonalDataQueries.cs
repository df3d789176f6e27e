using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Privacy;

/// <summary>Gathers everything that is kept about one person, with or without a login; Admin only.</summary>
public sealed partial class PersonalDataQueries(StudioDatabase database, TimeProvider clock)
{
    public async Task<Result<PersonalData>> ReadAsync(Actor actor, PersonId id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var found = await Person.FindAsync(db, id, cancel);
        if (!found.Succeeded) return found.Problem;
        var (user, client) = found.Value;
        return new PersonalData(
            clock.GetUtcNow().UtcDateTime,
            user is null ? null : new DataLogin(user.Name, user.Email, user.PhoneNumber, CamelCase.Of(user.State), user.EmailConfirmed, user.TwoFactorEnabled, user.OptedOutOfBulkMail, user.CreatedAt, user.LastSignInAt),
            client is null ? null : new DataClient(client.Name, client.Email, client.Phone, client.Address, client.TaxId, client.Notes, client.CreatedAt),
            client is null ? [] : await SessionsAsync(db, client.Id, cancel),
            client is null ? [] : await InvoicesAsync(db, client.Id, cancel),
            client is null ? [] : await ReviewsAsync(db, client.Id, cancel),
            client is null ? [] : await db.ShootAccess.Where(a => a.ClientId == client.Id).OrderBy(a => a.GrantedAt).Select(a => new DataGallery(
                db.Shoots.First(s => s.Id == a.ShootId).Title, a.GrantedAt, a.SeenAt, db.Favourites.Count(f => f.ClientId == a.ClientId && db.Photos.Any(p => p.Id == f.PhotoId && p.ShootId == a.ShootId)))).ToListAsync(cancel),
            client is null ? [] : await db.PhotoDownloads.Where(d => d.ClientId == client.Id).OrderBy(d => d.At).Select(d => new DataDownload(d.At, d.What)).ToListAsync(cancel),
            await MessagesAsync(db, await PersonKeys.OfAsync(db, found.Value, cancel), cancel))
        { RowId = found.Value.RowId };
    }

    private static async Task<List<DataSession>> SessionsAsync(StudioDb db, Guid client, CancellationToken cancel)
    {
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.ClientId == client).Include(s => s.SessionType).Include(s => s.Lines).Include(s => s.Payments).Include(s => s.History)
            .AsSplitQuery().OrderBy(s => s.CreatedAt).ToListAsync(cancel);
        return [.. sessions.Select(session => new DataSession(
            session.Id, session.ClientName, session.ClientEmail, session.SessionType!.Name, CamelCase.Of(session.Status), session.CancelledAt, session.CancelReason, session.Date, session.StartTime,
            session.DurationMinutes, session.Location, session.Message, session.Notes, session.CurrencyCode, session.Currency.ToDecimal(session.Total),
            [.. session.Lines.OrderBy(line => line.Position).Select(line => new DataLine(line.Description, line.Quantity, session.Currency.ToDecimal(line.UnitPrice), session.Currency.ToDecimal(line.Amount)))],
            [.. session.Payments.OrderBy(payment => payment.Date).Select(payment => new DataPayment(
                CamelCase.Of(payment.Kind), session.Currency.ToDecimal(payment.Amount), payment.Date, CamelCase.Of(payment.Method), payment.Reference))],
            [.. session.History.OrderBy(entry => entry.At).Select(entry => new DataEvent(entry.At, entry.By, entry.Action is { } act ? CamelCase.Of(act) : null, entry.Note))]))];
    }

    private static async Task<List<DataInvoice>> InvoicesAsync(StudioDb db, Guid client, CancellationToken cancel)
    {
        var rows = await db.Invoices.AsNoTracking().Where(i => i.ClientId == client && i.State != InvoiceState.Draft).OrderBy(i => i.IssueDate)
            .Select(i => new { i.Id, i.Number, i.State, i.IssueDate, i.DueDate, i.CurrencyCode, i.Total, i.Balance, i.Notes }).ToListAsync(cancel);
        return [.. rows.Select(i => new DataInvoice(
            i.Id, i.Number, CamelCase.Of(i.State), i.IssueDate, i.DueDate, i.CurrencyCode, Currency.Of(i.CurrencyCode).ToDecimal(i.Total), Currency.Of(i.CurrencyCode).ToDecimal(i.Balance), i.Notes,
            $"invoices/{i.Id:N}.pdf"))];
    }

    private static async Task<List<DataReview>> ReviewsAsync(StudioDb db, Guid client, CancellationToken cancel)
    {
        var rows = await db.Reviews.AsNoTracking().Where(r => r.ClientId == client).OrderBy(r => r.CreatedAt).Select(r => new { r.Rating, r.Text, r.State, r.CreatedAt, r.Reply }).ToListAsync(cancel);
        return [.. rows.Select(r => new DataReview(r.Rating, r.Text, CamelCase.Of(r.State), r.CreatedAt, r.Reply))];
    }

    /// <summary>What was written to the person, also to an address that only one of their sessions knows.</summary>
    private static async Task<List<DataMessage>> MessagesAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        var rows = await db.Outbox.AsNoTracking().Where(m => person.Logins.Contains(m.UserId!.Value) || person.Emails.Contains(m.ToEmail)
                || db.Sessions.Any(s => s.Id == m.SessionId && person.Clients.Contains(s.ClientId) && s.ClientEmail == m.ToEmail))
            .OrderBy(m => m.CreatedAt)
            .Select(m => new { m.CreatedAt, m.SentAt, m.ToEmail, m.Subject, m.Text }).ToListAsync(cancel);
        return [.. rows.Select(m => new DataMessage(m.CreatedAt, m.SentAt, m.ToEmail, m.Subject, Secret().Replace(m.Text, "link=…")))];
    }

    [GeneratedRegex(@"link=[^\s&]+")]
    private static partial Regex Secret();
}
