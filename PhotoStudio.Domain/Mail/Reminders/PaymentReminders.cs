using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Reminds of open invoices on their schedule: never of drafts, nor of what is paid, void, credited or was brought over.</summary>
public sealed class PaymentReminders(StudioDatabase database, InvoiceMessages messages, TimeProvider clock)
{
    /// <returns>How many were written.</returns>
    public async Task<int> WriteDueAsync(ReminderRules rules, CancellationToken cancel)
    {
        var written = 0;
        foreach (var (id, step) in await DueAsync(rules, cancel))
        {
            var outcome = await database.WriteAsync<bool>(async db => await WriteAsync(db, id, step, cancel), cancel);
            if (outcome is { Succeeded: true, Value: true }) written++;
        }

        return written;
    }

    private async Task<List<(Guid Id, ReminderStep Step)>> DueAsync(ReminderRules rules, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        var today = (await db.SettingsAsync(cancel)).MomentOf(clock).Today;
        var last = today.AddDays(rules.DaysBefore);
        var open = await db.Invoices
            .Where(i => i.State == InvoiceState.Issued && i.Balance > 0 && i.RemindersFrom != null && i.DueDate != null && i.DueDate <= last && i.To.Email != null)
            .Select(i => new { i.Id, Due = i.DueDate!.Value, From = i.RemindersFrom!.Value })
            .ToListAsync(cancel);
        var known = (await db.Set<Reminder>()
            .Where(r => r.Step != ReminderStep.Session && db.Invoices.Any(i => i.Id == r.AboutId && i.State == InvoiceState.Issued && i.Balance > 0))
            .Select(r => new { r.AboutId, r.Step, r.ForDay })
            .ToListAsync(cancel)).Select(r => (r.AboutId, r.Step, r.ForDay)).ToHashSet();
        return [.. from invoice in open
                   let step = ReminderSchedule.LatestOf(invoice.Due, invoice.From, today, rules)
                   where step is not null && !known.Contains((invoice.Id, step.Value, invoice.Due))
                   select (invoice.Id, step.Value)];
    }

    /// <summary>Looks again inside the transaction: what was paid a moment ago is not reminded of. An older reminder that still waits is taken back.</summary>
    private async Task<bool> WriteAsync(StudioDb db, Guid id, ReminderStep step, CancellationToken cancel)
    {
        var invoice = await db.Invoices.Include(i => i.Payments).SingleAsync(i => i.Id == id, cancel);
        if (invoice is not { State: InvoiceState.Issued, Balance: > 0, DueDate: { } due }) return false;
        if (await db.Set<Reminder>().AnyAsync(r => r.AboutId == id && r.Step == step && r.ForDay == due, cancel)) return false;
        var settings = await db.SettingsAsync(cancel);
        var desk = new MailDesk(db, settings, settings.MomentOf(clock), cancel);
        foreach (var older in await db.Outbox.Where(m => m.InvoiceId == id && m.Kind == MessageKind.PaymentReminder && m.State == MessageState.Waiting && m.LeasedUntil == null).ToListAsync(cancel))
            older.Withdraw("A later reminder took its place.");
        if (await messages.ReminderAsync(desk, invoice, step) is not { } message) return false;
        db.Add(Reminder.Of(step, id, due, message, desk.Moment.Now));
        return true;
    }
}
