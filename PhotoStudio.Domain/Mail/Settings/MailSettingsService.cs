using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Reads and changes how mail goes out; Admin only.</summary>
public sealed class MailSettingsService(StudioDatabase database, MailPasswords passwords, OutboxSignal signal, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Result<MailSettingsView>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var mail = await db.ReadMailSettingsAsync(Now, cancel);
        var studio = (await db.SettingsAsync(cancel)).Profile;
        var server = mail.Server with { ProtectedPassword = null };
        return new MailSettingsView(server, mail.Server.ProtectedPassword is not null, mail.Sender, mail.Reminders, mail.Paused, studio.Name, studio.Email, mail.Version);
    }

    public Task<Result> EditServerAsync(Actor actor, MailServerInput input, CancellationToken cancel) => WriteAsync(actor, async (db, mail) =>
    {
        var errors = new FieldErrors();
        var server = MailSettingsCheck.Server(errors, input, mail.Server, passwords);
        var sender = MailSettingsCheck.Sender(errors, input, (await db.SettingsAsync(cancel)).Profile.Email);
        if (errors.ToProblem() is { } wrong) return wrong;
        mail.Edit(server, sender, null, actor, Now);
        return Result.Success;
    }, cancel);

    public Task<Result> EditRemindersAsync(Actor actor, ReminderRules input, CancellationToken cancel) => WriteAsync(actor, (_, mail) =>
    {
        var errors = new FieldErrors();
        var rules = MailSettingsCheck.Reminders(errors, input);
        if (errors.ToProblem() is { } wrong) return Task.FromResult<Result>(wrong);
        mail.Edit(null, null, rules, actor, Now);
        return Task.FromResult(Result.Success);
    }, cancel);

    /// <summary>Holds everything back, or lets it go again.</summary>
    public Task<Result> PauseAsync(Actor actor, bool paused, CancellationToken cancel) => WriteAsync(actor, (_, mail) =>
    {
        mail.Pause(paused, actor, Now);
        return Task.FromResult(Result.Success);
    }, cancel);

    private async Task<Result> WriteAsync(Actor actor, Func<StudioDb, MailSettings, Task<Result>> edit, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var outcome = await database.WriteAsync(async db => await edit(db, await db.MailSettingsAsync(Now, cancel)), cancel);
        if (outcome.Succeeded) signal.Wake();
        return outcome;
    }
}
