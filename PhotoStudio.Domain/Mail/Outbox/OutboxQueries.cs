using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Reads the outbox; Admin only, since messages hold links that sign people in.</summary>
public sealed partial class OutboxQueries(StudioDatabase database, TimeProvider clock)
{
    /// <summary>Failures first, then newest first.</summary>
    public async Task<Result<OutboxList>> ListAsync(Actor actor, OutboxFilter filter, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var found = filter.Of(db.Outbox);
        var ordered = found.OrderBy(m => m.State == MessageState.Failed ? 0 : 1).ThenByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id);
        var rows = await Rows(ordered.Skip(paging.Skip).Take(paging.PageSize)).ToListAsync(cancel);
        var counts = await filter.WithoutState(db.Outbox).GroupBy(m => m.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var byState = Enum.GetValues<MessageState>().ToDictionary(state => state, state => counts.Find(count => count.Key == state)?.Count ?? 0);
        var total = filter.State is { } only ? byState[only] : byState.Values.Sum();
        return new OutboxList(new Page<OutboxRow>(rows, paging.Page, paging.PageSize, total), byState, await HealthAsync(db, cancel));
    }

    public async Task<Result<OutboxText>> ReadAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await TextAsync(db, db.Outbox.Where(m => m.Id == id), cancel) is { } message ? message : new NotFound("message");
    }

    /// <summary>The newest message about one login; null when none was written.</summary>
    public async Task<Result<OutboxText?>> NewestForAsync(Actor actor, Guid userId, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await TextAsync(db, db.Outbox.Where(m => m.UserId == userId).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(1), cancel);
    }

    private async Task<OutboxHealth> HealthAsync(StudioDb db, CancellationToken cancel)
    {
        var mail = await db.ReadMailSettingsAsync(clock.GetUtcNow().UtcDateTime, cancel);
        var last = await db.Set<OutboxAttempt>().OrderByDescending(attempt => attempt.At).Select(attempt => new { attempt.Succeeded, attempt.Said }).FirstOrDefaultAsync(cancel);
        var sent = await db.Outbox.Where(m => m.State == MessageState.Sent).MaxAsync(m => m.SentAt, cancel);
        return new OutboxHealth(mail.Server.Host, mail.Paused, sent, last is { Succeeded: false } ? last.Said : null);
    }

    private static async Task<OutboxText?> TextAsync(StudioDb db, IQueryable<OutboxMessage> messages, CancellationToken cancel)
    {
        var message = await messages.AsNoTracking().Include(m => m.AttemptLog).SingleOrDefaultAsync(cancel);
        if (message is null) return null;
        var files = await db.Set<OutboxAttachment>().Where(file => file.MessageId == message.Id).OrderBy(file => file.Position)
            .Select(file => new OutboxFile(file.Position, file.FileName, file.Size)).ToListAsync(cancel);
        var html = message.Html ?? MailRenderer.PageOf(message.Subject, message.Text, MailLook.Of(await db.SettingsAsync(cancel)));
        var tries = message.AttemptLog.OrderBy(attempt => attempt.At).ThenBy(attempt => attempt.Number).Select(attempt => new OutboxTry(attempt.Number, attempt.At, attempt.Succeeded, attempt.Said));
        return new OutboxText(RowOf(message), message.Text, LinkIn(message.Text), html, message.SessionId, message.InvoiceId, [.. tries], files);
    }

    /// <summary>The first address in a text.</summary>
    private static string? LinkIn(string text) => Address().Match(text) is { Success: true, Value: var link } ? link : null;

    private static OutboxRow RowOf(OutboxMessage m) => new(m.Id, m.Kind, m.ToName, m.ToEmail, m.Subject, m.State, m.Attempts, m.NextAttemptAt, m.LastError, m.CreatedAt, m.SentAt);

    private static IQueryable<OutboxRow> Rows(IQueryable<OutboxMessage> messages) => messages.AsNoTracking()
        .Select(m => new OutboxRow(m.Id, m.Kind, m.ToName, m.ToEmail, m.Subject, m.State, m.Attempts, m.NextAttemptAt, m.LastError, m.CreatedAt, m.SentAt));

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
