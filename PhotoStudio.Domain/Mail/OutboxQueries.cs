using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>A message in the list.</summary>
public sealed record OutboxRow(Guid Id, MessageKind Kind, string ToName, string ToEmail, string Subject, DateTime CreatedAt, DateTime? SentAt);

/// <summary>A message to read. <paramref name="Link"/> is the first whole address in it, to be handed on by other ways; null when there is none.</summary>
public sealed record OutboxText(OutboxRow Row, string Text, string? Link);

/// <summary>Reads the outbox; Admin only, since messages hold links that sign people in.</summary>
public sealed partial class OutboxQueries(StudioDatabase database)
{
    /// <summary>Newest first.</summary>
    public async Task<Result<Page<OutboxRow>>> ListAsync(Actor actor, Paging paging, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        if (paging.Check() is { } wrong) return wrong;
        await using var db = await database.OpenAsync(cancel);
        var rows = await Rows(db.Outbox.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Skip(paging.Skip).Take(paging.PageSize)).ToListAsync(cancel);
        return new Page<OutboxRow>(rows, paging.Page, paging.PageSize, await db.Outbox.CountAsync(cancel));
    }

    public async Task<Result<OutboxText>> ReadAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await TextAsync(db.Outbox.Where(m => m.Id == id), cancel) is { } message ? message : new NotFound("message");
    }

    /// <summary>The newest message about one login; null when none was written.</summary>
    public async Task<Result<OutboxText?>> NewestForAsync(Actor actor, Guid userId, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return await TextAsync(db.Outbox.Where(m => m.UserId == userId).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(1), cancel);
    }

    private static async Task<OutboxText?> TextAsync(IQueryable<OutboxMessage> messages, CancellationToken cancel)
    {
        var message = await messages.AsNoTracking().SingleOrDefaultAsync(cancel);
        if (message is null) return null;
        var row = new OutboxRow(message.Id, message.Kind, message.ToName, message.ToEmail, message.Subject, message.CreatedAt, message.SentAt);
        return new OutboxText(row, message.Text, Address().Match(message.Text) is { Success: true, Value: var link } ? link : null);
    }

    private static IQueryable<OutboxRow> Rows(IQueryable<OutboxMessage> messages) =>
        messages.AsNoTracking().Select(m => new OutboxRow(m.Id, m.Kind, m.ToName, m.ToEmail, m.Subject, m.CreatedAt, m.SentAt));

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
