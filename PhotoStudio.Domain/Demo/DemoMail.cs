using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Demo;

/// <summary>The demo has no mail server: what is older went out before, the newest messages wait, and one was refused.</summary>
internal static class DemoMail
{
    private static readonly TimeSpan Waits = TimeSpan.FromDays(3);

    public static async Task DeliverAsync(DemoDesk desk, DateTime now)
    {
        await desk.Get<StudioDatabase>().WriteAsync<bool>(async db =>
        {
            var before = now - Waits;
            var refused = await db.Outbox.Where(m => m.CreatedAt < before && m.Kind == MessageKind.Quote).OrderByDescending(m => m.CreatedAt).FirstOrDefaultAsync(desk.Cancel);
            refused?.NotDelivered("550 5.1.1 The address was not found here. Check for a spelling mistake.", true, refused.CreatedAt.AddSeconds(4));
            await db.SaveChangesAsync(desk.Cancel);
            await db.Outbox.Where(m => m.CreatedAt < before && m.State == MessageState.Waiting).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.SentAt, m => m.CreatedAt).SetProperty(m => m.Attempts, 1), desk.Cancel);
            return true;
        }, desk.Cancel);
        var own = new OwnTemplateInput("Before the wedding", "Before your {session type} on {day}",
            "Hello {first name},\n\nnot long to go. Here is what we have written down, so that nobody has to carry it in their head.\n\n{facts}\n\nIs there a list of family groups by now? Ten is a good number.\n\n{button: See your session}");
        (await desk.Get<TemplateService>().SaveOwnAsync(Actor.System, null, own, null, desk.Cancel)).OrStop("text");
    }
}
