using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Sessions without a review, as <see cref="ReviewRules"/> allows one; a test holds the two together.</summary>
internal static class AskableSessions
{
    /// <summary>Those whose client can be asked.</summary>
    public static IQueryable<Session> Of(StudioDb db, DateOnly today) => db.Sessions.AsNoTracking().Where(s =>
        s.CancelledAt == null && s.Date < today
        && (s.Status == SessionStatus.Booked || s.Status == SessionStatus.Paid || s.Status == SessionStatus.Invoiced)
        && !db.Reviews.Any(r => r.SessionId == s.Id));

    /// <summary>Invitations that are open still; one brought over may ask about a session whose day is open, and opens nothing until that is known.</summary>
    public static IQueryable<ReviewInvitation> Asked(StudioDb db, DateTime now) =>
        db.ReviewInvitations.AsNoTracking().Where(i => i.UsedAt == null && i.ExpiresAt > now && db.Sessions.Any(s => s.Id == i.SessionId && s.Date != null));
}
