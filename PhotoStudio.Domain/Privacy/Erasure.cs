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

    public static async Task RunAsync(StudioDb db, ErasedPerson person, CancellationToken cancel)
    {
        await SessionsAsync(db, person, cancel);
        await ReviewsAsync(db, person, cancel);
        await GalleriesAsync(db, person, cancel);
        await MessagesAsync(db, person, cancel);
        await TracesAsync(db, person, cancel);
    }

    private static async Task SessionsAsync(StudioDb db, ErasedPerson person, CancellationToken cancel)
    {
        var sessions = db.Sessions.Where(s => s.ClientId == person.ClientId);
        var version = Guid.NewGuid();
        await sessions.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.ClientName, Gone).SetProperty(s => s.ClientEmail, (string?)null).SetProperty(s => s.Message, (string?)null).SetProperty(s => s.Notes, (string?)null)
                .SetProperty(s => s.Location, (string?)null).SetProperty(s => s.DeclineReason, (string?)null).SetProperty(s => s.CancelReason, (string?)null)
                .SetProperty(s => s.Search, SearchText.Of(Gone)).SetProperty(s => s.Version, version),
            cancel);
        await sessions.Where(s => person.Names.Contains(s.CreatedBy)).ExecuteUpdateAsync(set => set.SetProperty(s => s.CreatedBy, Gone), cancel);
        await sessions.Where(s => person.Names.Contains(s.UpdatedBy)).ExecuteUpdateAsync(set => set.SetProperty(s => s.UpdatedBy, Gone), cancel);
        await db.SessionHistory.Where(e => sessions.Any(s => s.Id == e.SessionId)).ExecuteUpdateAsync(set => set.SetProperty(e => e.Note, (string?)null), cancel);
        await db.SessionHistory.Where(e => e.ByUserId == person.UserId).ExecuteUpdateAsync(set => set.SetProperty(e => e.By, Gone), cancel);
    }

    /// <summary>What was said in public stays, without who said it.</summary>
    private static async Task ReviewsAsync(StudioDb db, ErasedPerson person, CancellationToken cancel)
    {
        var reviews = db.Reviews.Where(r => r.ClientId == person.ClientId);
        await reviews.ExecuteUpdateAsync(set => set.SetProperty(r => r.ReviewerName, Gone).SetProperty(r => r.CreatedBy, Gone), cancel);
        await reviews.Where(r => person.Names.Contains(r.UpdatedBy)).ExecuteUpdateAsync(set => set.SetProperty(r => r.UpdatedBy, Gone), cancel);
        await db.ReviewInvitations.Where(i => db.Sessions.Any(s => s.Id == i.SessionId && s.ClientId == person.ClientId)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>What was given, loved and taken; photographs are the studio's.</summary>
    private static async Task GalleriesAsync(StudioDb db, ErasedPerson person, CancellationToken cancel)
    {
        await db.Favourites.Where(f => f.ClientId == person.ClientId).ExecuteDeleteAsync(cancel);
        await db.ShootAccess.Where(a => a.ClientId == person.ClientId).ExecuteDeleteAsync(cancel);
        await db.PhotoDownloads.Where(d => d.ClientId == person.ClientId).ExecuteUpdateAsync(set => set.SetProperty(d => d.By, Gone), cancel);
    }

    /// <summary>Messages to this person and about their sessions, invoices and account. What still waits is not sent any more.</summary>
    private static async Task MessagesAsync(StudioDb db, ErasedPerson person, CancellationToken cancel)
    {
        var messages = db.Outbox.Where(m => m.UserId == person.UserId || person.Emails.Contains(m.ToEmail)
            || db.Sessions.Any(s => s.Id == m.SessionId && s.ClientId == person.ClientId) || db.Invoices.Any(i => i.Id == m.InvoiceId && i.ClientId == person.ClientId));
        await messages.Where(m => m.State == MessageState.Waiting).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MessageState.Withdrawn), cancel);
        await db.Set<OutboxAttachment>().Where(a => messages.Any(m => m.Id == a.MessageId)).ExecuteDeleteAsync(cancel);
        await messages.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.ToName, Gone).SetProperty(m => m.ToEmail, "").SetProperty(m => m.ReplyToName, (string?)null).SetProperty(m => m.ReplyToEmail, (string?)null)
                .SetProperty(m => m.Subject, "Erased").SetProperty(m => m.Search, "").SetProperty(m => m.Text, "").SetProperty(m => m.Html, (string?)null).SetProperty(m => m.UnsubscribeUrl, (string?)null),
            cancel);
    }

    private static async Task TracesAsync(StudioDb db, ErasedPerson person, CancellationToken cancel)
    {
        await db.Clients.Where(c => c.Id == person.ClientId).ExecuteUpdateAsync(set => set.SetProperty(c => c.CreatedBy, Gone), cancel);
        await db.ContactMessages.Where(m => person.Emails.Contains(m.Email)).ExecuteDeleteAsync(cancel);
        await db.Set<IdempotencyRecord>().Where(record => record.UserId == person.UserId).ExecuteDeleteAsync(cancel);
        var about = await db.Audit.Where(e => e.RowId != null && (e.RowId == person.UserId || e.RowId == person.ClientId)).ToListAsync(cancel);
        foreach (var entry in about) entry.Forget(Gone);
        await db.SaveChangesAsync(cancel);
        await db.Audit.Where(e => e.UserId == person.UserId).ExecuteUpdateAsync(set => set.SetProperty(e => e.Who, Gone), cancel);
    }
}
