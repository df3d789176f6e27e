using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Mail;

/// <summary>A file to be looked at.</summary>
public sealed record OutboxFileContent(byte[] Bytes, string FileName, string ContentType);

/// <summary>Reads what messages carry; Admin only.</summary>
public sealed class OutboxFiles(StudioDatabase database, AttachmentMaker maker)
{
    /// <summary>The bytes as they will go, or went; a document whose bytes were let go after sending is printed anew.</summary>
    public async Task<Result<OutboxFileContent>> ReadAsync(Actor actor, Guid messageId, int position, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var file = await db.Set<OutboxAttachment>().AsNoTracking().SingleOrDefaultAsync(f => f.MessageId == messageId && f.Position == position, cancel);
        if (file is null) return new NotFound("file");
        if (file.Bytes is { } bytes) return new OutboxFileContent(bytes, file.FileName, file.ContentType);
        var printed = await maker.PrintAsync(file.Kind, file.SourceId ?? Guid.Empty, cancel);
        return printed is { Succeeded: true, Value: var paper } ? new OutboxFileContent(paper.Bytes, paper.FileName, file.ContentType) : printed.Problem!;
    }
}
