using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Reviews;

/// <summary>When a session can be reviewed. The one place that says why not; forms, invitations and commands all ask here.</summary>
public static class ReviewRules
{
    /// <summary>Why this session cannot be reviewed; null when it can.</summary>
    /// <param name="status">Only a shoot that was booked took place.</param>
    /// <param name="cancelled">Nothing happened on a cancelled one.</param>
    /// <param name="date">The studio's local day of the shoot.</param>
    /// <param name="today">Today in the studio's zone.</param>
    public static Problem? WhyNot(SessionStatus status, bool cancelled, DateOnly? date, DateOnly today)
    {
        if (cancelled) return ReviewProblems.Cancelled();
        if (status is SessionStatus.Request or SessionStatus.Quoted) return ReviewProblems.NotBooked();
        return date is { } day && day < today ? null : ReviewProblems.NotYet();
    }

    internal static Problem? WhyNot(Session session, DateOnly today) => WhyNot(session.Status, session.Cancelled, session.Date, today);
}
