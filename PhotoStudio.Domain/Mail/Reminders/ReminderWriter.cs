using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Writes the reminders that are due, each once, at a decent hour of the studio's zone.</summary>
public sealed class ReminderWriter(StudioDatabase database, PaymentReminders payments, SessionReminders sessions, TimeProvider clock)
{
    /// <returns>How many were written.</returns>
    public async Task<int> WriteDueAsync(CancellationToken cancel)
    {
        var settings = await database.ReadSettingsAsync(cancel);
        if (settings.ToLocal(clock.GetUtcNow().UtcDateTime).Hour is < ReminderSchedule.FirstHour or >= ReminderSchedule.LastHour) return 0;
        var rules = (await ReadMailAsync(cancel)).Reminders;
        var written = 0;
        if (rules.Payments) written += await payments.WriteDueAsync(rules, cancel);
        if (rules.Sessions) written += await sessions.WriteDueAsync(cancel);
        return written;
    }

    private async Task<MailSettings> ReadMailAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.ReadMailSettingsAsync(clock.GetUtcNow().UtcDateTime, cancel);
    }
}
