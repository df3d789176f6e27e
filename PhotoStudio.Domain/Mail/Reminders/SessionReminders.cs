using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Reminds of sessions two days before, once; a session that was moved is reminded of anew.</summary>
public sealed class SessionReminders(StudioDatabase database, SessionMessages messages, TimeProvider clock)
{
    /// <returns>How many were written.</returns>
    public async Task<int> WriteDueAsync(CancellationToken cancel)
    {
        var written = 0;
        foreach (var id in await DueAsync(cancel))
        {
            var outcome = await database.WriteAsync<bool>(async db => await WriteAsync(db, id, cancel), cancel);
            if (outcome is { Succeeded: true, Value: true }) written++;
        }

        return written;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var settings = await db.SettingsAsync(cancel);
        var today = settings.MomentOf(clock).Today;
        var last = today.AddDays(ReminderSchedule.DaysBeforeSession);
        var near = await db.Sessions
            .Where(s => s.CancelledAt == null && s.Date > today && s.Date <= last && s.SlotSetAt != null && s.ClientEmail != null)
            .Where(s => s.Status == SessionStatus.Booked || s.Status == SessionStatus.Paid || s.Status == SessionStatus.Invoiced)
            .Where(s => !db.Set<Reminder>().Any(r => r.AboutId == s.Id && r.Step == ReminderStep.Session && r.ForDay == s.Date))
            .Select(s => new { s.Id, Day = s.Date!.Value, SlotSetAt = s.SlotSetAt!.Value })
            .ToListAsync(cancel);
        return [.. near.Where(s => ReminderSchedule.IsSessionDue(s.Day, DateOnly.FromDateTime(settings.ToLocal(s.SlotSetAt)), today)).Select(s => s.Id)];
    }

    private async Task<bool> WriteAsync(StudioDb db, Guid id, CancellationToken cancel)
    {
        var desk = await SessionDesk.OpenAsync(db, Actor.System, clock, cancel);
        var session = await db.Sessions.Include(s => s.SessionType).SingleAsync(s => s.Id == id, cancel);
        if (!session.HoldsSlot || session.Date is not { } day) return false;
        if (await db.Set<Reminder>().AnyAsync(r => r.AboutId == id && r.Step == ReminderStep.Session && r.ForDay == day, cancel)) return false;
        if (await messages.ReminderAsync(desk, session) is not { } message) return false;
        db.Add(Reminder.Of(ReminderStep.Session, id, day, message, desk.Moment.Now));
        return true;
    }
}
