namespace PhotoStudio.Domain.Mail;

/// <summary>Which reminder is due on a day. After days of silence only the latest one is: nobody gets three at once.</summary>
public static class ReminderSchedule
{
    /// <summary>A session is reminded of so many days before.</summary>
    public const int DaysBeforeSession = 2;

    /// <summary>Local hours between which reminders are written.</summary>
    public const int FirstHour = 9;

    public const int LastHour = 20;

    /// <summary>The latest step of an open invoice that has come by today, and was not before the day from which its client may be reminded; null when there is none.</summary>
    public static ReminderStep? LatestOf(DateOnly due, DateOnly from, DateOnly today, ReminderRules rules)
    {
        ReminderStep? latest = null;
        foreach (var (step, days) in Steps(rules))
        {
            var day = due.AddDays(days);
            if (day <= today && day >= from) latest = step;
        }

        return latest;
    }

    /// <summary>True when a session is close enough to be reminded of, and was not booked or moved within those days: then its client has just been told.</summary>
    public static bool IsSessionDue(DateOnly day, DateOnly slotSetOn, DateOnly today) =>
        today < day && today >= day.AddDays(-DaysBeforeSession) && slotSetOn < day.AddDays(-DaysBeforeSession);

    /// <summary>The steps that are switched on, in order, with their days after the due day.</summary>
    private static IEnumerable<(ReminderStep Step, int Days)> Steps(ReminderRules rules)
    {
        if (rules.BeforeDue) yield return (ReminderStep.BeforeDue, -rules.DaysBefore);
        if (rules.OnDueDay) yield return (ReminderStep.OnDueDay, 0);
        if (rules.After7) yield return (ReminderStep.After7, 7);
        if (rules.After14) yield return (ReminderStep.After14, 14);
        if (rules.After30) yield return (ReminderStep.After30, 30);
    }
}
