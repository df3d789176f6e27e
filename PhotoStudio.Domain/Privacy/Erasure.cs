using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Idempotency;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Privacy;

/// <summary>Takes the words about a person out of every table but the invoices. Runs in the transaction of the erasure.</summary>
internal static class Erasure
{
    private const string Gone = Client.ErasedName;

    public static async Task RunAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        await SessionsAsync(db, person, cancel);
        await ReviewsAsync(db, person, cancel);
        await GalleriesAsync(db, person, cancel);
        await MessagesAsync(db, person, cancel);
        await TracesAsync(db, person, cancel);
    }

    private static async Task SessionsAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        var sessions = db.Sessions.Where(s => person.Clients.Contains(s.ClientId));
        var version = Guid.NewGuid();
        await sessions.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.ClientName, Gone).SetProperty(s => s.ClientEmail, (string?)null).SetProperty(s => s.Message, (string?)null).SetProperty(s => s.Notes, (string?)null)
                .SetProperty(s => s.Location, (string?)null).SetProperty(s => s.DeclineReason, (string?)null).SetProperty(s => s.CancelReason, (string?)null)
                .SetProperty(s => s.Search, SearchText.Of(Gone)).SetProperty(s => s.Version, version),
            cancel);
        await sessions.Where(s => person.Names.Contains(s.CreatedBy)).ExecuteUpdateAsync(set => set.SetProperty(s => s.CreatedBy, Gone), cancel);
        await sessions.Where(s => person.Names.Contains(s.UpdatedBy)).ExecuteUpdateAsync(set => set.SetProperty(s => s.UpdatedBy, Gone), cancel);
        await db.SessionHistory.Where(e => sessions.Any(s => s.Id == e.SessionId)).ExecuteUpdateAsync(set => set.SetProperty(e => e.Note, (string?)null), cancel);
        await db.SessionHistory.Where(e => person.Logins.Contains(e.ByUserId!.Value)).ExecuteUpdateAsync(set => set.SetProperty(e => e.By, Gone), cancel);
    }

    /// <summary>What was said in public stays, without who said it.</summary>
    private static async Task ReviewsAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        var reviews = db.Reviews.Where(r => person.Clients.Contains(r.ClientId!.Value));
        await reviews.ExecuteUpdateAsync(set => set.SetProperty(r => r.ReviewerName, Gone).SetProperty(r => r.CreatedBy, Gone), cancel);
        await reviews.Where(r => person.Names.Contains(r.UpdatedBy)).ExecuteUpdateAsync(set => set.SetProperty(r => r.UpdatedBy, Gone), cancel);
        await db.ReviewInvitations.Where(i => db.Sessions.Any(s => s.Id == i.SessionId && person.Clients.Contains(s.ClientId))).ExecuteDeleteAsync(cancel);
    }

    /// <summary>What was given, loved and taken; photographs are the studio's.</summary>
    private static async Task GalleriesAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        await db.Favourites.Where(f => person.Clients.Contains(f.ClientId)).ExecuteDeleteAsync(cancel);
        await db.ShootAccess.Where(a => person.Clients.Contains(a.ClientId)).ExecuteDeleteAsync(cancel);
        await db.PhotoDownloads.Where(d => person.Clients.Contains(d.ClientId!.Value)).ExecuteUpdateAsync(set => set.SetProperty(d => d.By, Gone), cancel);
    }

    /// <summary>Messages to and by this person and about their sessions, invoices and account. What still waits is not sent any more.</summary>
    private static async Task MessagesAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        var messages = db.Outbox.Where(m => person.Logins.Contains(m.UserId!.Value) || person.Emails.Contains(m.ToEmail) || person.Emails.Contains(m.ReplyToEmail!)
            || db.Sessions.Any(s => s.Id == m.SessionId && person.Clients.Contains(s.ClientId)) || db.Invoices.Any(i => i.Id == m.InvoiceId && person.Clients.Contains(i.ClientId)));
        await messages.Where(m => m.State == MessageState.Waiting).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MessageState.Withdrawn), cancel);
        await db.Set<OutboxAttachment>().Where(a => messages.Any(m => m.Id == a.MessageId)).ExecuteDeleteAsync(cancel);
        await messages.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.ToName, Gone).SetProperty(m => m.ToEmail, "").SetProperty(m => m.ReplyToName, (string?)null).SetProperty(m => m.ReplyToEmail, (string?)null)
                .SetProperty(m => m.Subject, "Erased").SetProperty(m => m.Search, "").SetProperty(m => m.Text, "").SetProperty(m => m.Html, (string?)null).SetProperty(m => m.UnsubscribeUrl, (string?)null),
            cancel);
    }

    private static async Task TracesAsync(StudioDb db, PersonKeys person, CancellationToken cancel)
    {
        await db.Clients.Where(c => person.Clients.Contains(c.Id)).ExecuteUpdateAsync(set => set.SetProperty(c => c.CreatedBy, Gone), cancel);
        await db.ContactMessages.Where(m => person.Emails.Contains(m.Email)).ExecuteDeleteAsync(cancel);
        await db.Set<IdempotencyRecord>().Where(record => person.Logins.Contains(record.UserId)).ExecuteDeleteAsync(cancel);
        var about = await db.Audit.Where(e => person.Logins.Contains(e.RowId!.Value) || person.Clients.Contains(e.RowId!.Value)).ToListAsync(cancel);
        foreach (var entry in about) entry.Forget(Gone);
        await db.SaveChangesAsync(cancel);
        await db.Audit.Where(e => person.Logins.Contains(e.UserId!.Value)).ExecuteUpdateAsync(set => set.SetProperty(e => e.Who, Gone), cancel);
    }
}
