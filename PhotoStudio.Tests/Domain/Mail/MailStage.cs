using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

/// <summary>A studio with an address, and the ways to write, send and look.</summary>
public static class MailStage
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<StudioSqlite> StartAsync(string zone = "Europe/Dublin")
    {
        var studio = await StudioSqlite.StartAsync();
        var profile = new ProfileInput("Northlight Studio", Email: "studio@northlight.example", Address: "14 Foley Row\nDublin 7");
        (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { Profile = profile, TimeZone = zone }, null, Cancel)).Done();
        return studio;
    }

    /// <summary>Points the studio at a server.</summary>
    public static async Task UseAsync(this StudioSqlite studio, SmtpServer server, string? user = null, string? password = null)
    {
        var input = new MailServerInput("127.0.0.1", server.Port, MailSecurity.None, user, password, "Northlight", "hello@northlight.example", null);
        (await studio.Get<MailSettingsService>().EditServerAsync(Cast.Ada, input, Cancel)).Done();
    }

    public static async Task<Guid> WriteAsync(this StudioSqlite studio, string email, string subject = "Hello", string text = "A line.", string name = "Clara", MessageExtras? extras = null)
    {
        var message = OutboxMessage.Write(MessageKind.Letter, new Recipient(name, email), new MessageText(subject, text), studio.Clock.GetUtcNow().UtcDateTime, default, extras);
        await studio.StoreAsync(message);
        return message.Id;
    }

    public static async Task StoreAsync(this StudioSqlite studio, params OutboxMessage[] messages)
    {
        await studio.Database.WriteAsync<bool>(db =>
        {
            db.AddRange(messages);
            return Task.FromResult<PhotoStudio.Domain.Common.Result<bool>>(true);
        }, Cancel);
    }

    public static Task<OutboxRun> SendAsync(this StudioSqlite studio) => studio.Get<OutboxSender>().SendDueAsync(Cancel);

    public static Task<OutboxMessage> MessageAsync(this StudioSqlite studio, Guid id) =>
        studio.WithDbAsync(db => db.Outbox.AsNoTracking().Include(m => m.AttemptLog).Include(m => m.Attachments).AsSplitQuery().SingleAsync(m => m.Id == id, Cancel));

    public static Task<List<OutboxMessage>> OutboxAsync(this StudioSqlite studio) =>
        studio.WithDbAsync(db => db.Outbox.AsNoTracking().Include(m => m.Attachments).OrderBy(m => m.Id).ToListAsync(Cancel));
}
