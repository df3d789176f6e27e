using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Users.Bulk;

/// <summary>Writes one message to each of the logins that were chosen, and to nobody else. Who opted out is never written to, whoever chose them.</summary>
public sealed class BulkMailService(StudioDatabase database, StudioAddress address, TimeProvider clock)
{
    public const int MostChosen = 5000;
    private const int Chunk = 500;

    /// <summary>Whom a message to these would reach, before it is written.</summary>
    public async Task<Result<BulkReach>> ReachAsync(Actor actor, IReadOnlyCollection<Guid> chosen, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        return ReachOf(await ChosenAsync(db, chosen, cancel));
    }

    /// <summary>Writes to the outbox. The problem names subject, text and users.</summary>
    public async Task<Result<BulkReach>> WriteAsync(Actor actor, BulkMail mail, IReadOnlyCollection<Guid> chosen, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var check = BulkMail.Check(mail);
        if (!check.Succeeded) return check.Problem;
        if (chosen.Count > MostChosen) return new Invalid("users", $"At most {MostChosen} people at once.");
        return await database.WriteAsync<BulkReach>(actor, async db =>
        {
            var people = await ChosenAsync(db, chosen, cancel);
            var reach = ReachOf(people);
            if (reach.Readers == 0) return new Invalid("users", "Nobody of those chosen can be written to.");
            var (studio, now) = ((await db.SettingsAsync(cancel)).Profile.Name, clock.GetUtcNow().UtcDateTime);
            foreach (var reader in people.Where(IsReader)) db.Add(Message(check.Value, reader, studio, now));
            db.Audit.Add(AuditEntry.Write(AuditArea.Mail, AuditAct.Written, new AuditSubject("bulk message", $"{check.Value.Subject} ({reach.Readers})"), actor, now));
            return reach;
        }, cancel);
    }

    private OutboxMessage Message(BulkMail mail, StudioUser reader, string studio, DateTime now)
    {
        var leave = address.Link($"/unsubscribe?link={reader.MailKey:N}");
        var text = $"{BulkMail.For(mail.Text!, reader.Name)}\n\n{studio}\n\n--\nYou get this because you have an account with us. No more of these:\n{leave}\n";
        return OutboxMessage.Write(
            MessageKind.Bulk, new Recipient(reader.Name, reader.Email!), new MessageText(BulkMail.For(mail.Subject!, reader.Name), text), now,
            new MessageAbout(UserId: reader.Id), new MessageExtras(UnsubscribeUrl: address.Link($"/unsubscribe/now?link={reader.MailKey:N}")));
    }

    private static async Task<List<StudioUser>> ChosenAsync(StudioDb db, IReadOnlyCollection<Guid> chosen, CancellationToken cancel)
    {
        var people = new List<StudioUser>();
        foreach (var ids in chosen.Distinct().Chunk(Chunk)) people.AddRange(await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToListAsync(cancel));
        return people;
    }

    private static BulkReach ReachOf(IReadOnlyCollection<StudioUser> people)
    {
        var (readers, optedOut) = (people.Count(IsReader), people.Count(user => user.OptedOutOfBulkMail));
        return new BulkReach(readers, optedOut, people.Count - readers - optedOut);
    }

    private static bool IsReader(StudioUser user) => user is { OptedOutOfBulkMail: false, State: UserState.Approved, EmailConfirmed: true };
}
