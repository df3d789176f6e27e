using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Privacy;

/// <summary>What the rows about somebody are found by. A list that is empty finds nothing, where an id that is missing would find every row without one.</summary>
/// <param name="Logins">The login, or none.</param>
/// <param name="Clients">The client row, or none.</param>
/// <param name="Emails">Every spelling in which a message was written to or by an address they had here.</param>
/// <param name="Names">Every name they had here.</param>
internal sealed record PersonKeys(IReadOnlyList<Guid> Logins, IReadOnlyList<Guid> Clients, IReadOnlyList<string> Emails, IReadOnlyList<string> Names)
{
    public static async Task<PersonKeys> OfAsync(StudioDb db, Person person, CancellationToken cancel) => new(
        person.Login is { } login ? [login.Id] : [],
        person.Client is { } client ? [client.Id] : [],
        await SpellingsAsync(db, Known(person.Login?.Email, person.Client?.Email), cancel),
        Known(person.Login?.Name, person.Client?.Name));

    /// <summary>Messages keep an address as it was written. What makes two the same is told here, since databases differ in what they call upper case.</summary>
    private static async Task<string[]> SpellingsAsync(StudioDb db, string[] emails, CancellationToken cancel)
    {
        if (emails.Length == 0) return [];
        var normal = emails.Select(EmailAddress.Normalize).ToHashSet();
        var written = await db.Outbox.Select(m => m.ToEmail)
            .Union(db.Outbox.Where(m => m.ReplyToEmail != null).Select(m => m.ReplyToEmail!))
            .Union(db.ContactMessages.Select(m => m.Email))
            .ToListAsync(cancel);
        return [.. written.Where(email => normal.Contains(EmailAddress.Normalize(email)))];
    }

    private static string[] Known(params string?[] texts) => [.. texts.OfType<string>().Where(text => text.Length > 0).Distinct()];
}
