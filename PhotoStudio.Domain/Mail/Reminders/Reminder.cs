using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PhotoStudio.Domain.Mail;

/// <summary>What is reminded of, and when.</summary>
public enum ReminderStep
{
    /// <summary>Some days before an invoice is due.</summary>
    BeforeDue,

    OnDueDay,
    After7,
    After14,
    After30,

    /// <summary>Two days before a session.</summary>
    Session,
}

/// <summary>That a reminder was written. A second one of the same step for the same day is refused by the index.</summary>
public sealed class Reminder
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ReminderStep Step { get; private init; }

    /// <summary>The session or the invoice.</summary>
    public Guid AboutId { get; private init; }

    /// <summary>The day of the session, or the due day: another day makes it due anew.</summary>
    public DateOnly ForDay { get; private init; }

    public Guid MessageId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private init; }

    public static Reminder Of(ReminderStep step, Guid aboutId, DateOnly forDay, OutboxMessage message, DateTime now) => new()
    {
        Step = step,
        AboutId = aboutId,
        ForDay = forDay,
        MessageId = message.Id,
        WrittenAt = now,
    };
}

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("Reminders");
        reminder.HasIndex(r => new { r.AboutId, r.Step, r.ForDay }).IsUnique();
    }
}
