using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Reviews;

/// <summary>Makes the links of review invitations and finds them again.</summary>
public sealed class ReviewLinks(StudioAddress address)
{
    /// <summary>Ends the session's earlier links, adds a new one to the open context and gives its whole address.</summary>
    public async Task<string> MakeAsync(StudioDb db, Guid sessionId, string? email, DateTime now, CancellationToken cancel)
    {
        await EndAsync(db, sessionId, now, cancel);
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        db.Add(ReviewInvitation.Create(sessionId, HashOf(secret), email, now));
        return address.Link($"/review?link={secret}");
    }

    /// <summary>The live invitation of a secret, tracked; the problem of a dead link otherwise.</summary>
    public static async Task<Result<ReviewInvitation>> FindAsync(StudioDb db, string? secret, DateTime now, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(secret)) return ReviewProblems.DeadLink();
        var hash = HashOf(secret.Trim());
        var invitation = await db.ReviewInvitations.SingleOrDefaultAsync(i => i.Hash == hash, cancel);
        return invitation is null || !invitation.IsLive(now) ? ReviewProblems.DeadLink() : invitation;
    }

    /// <summary>Ends every link a session still has.</summary>
    public static async Task EndAsync(StudioDb db, Guid sessionId, DateTime now, CancellationToken cancel)
    {
        foreach (var invitation in await db.ReviewInvitations.Where(i => i.SessionId == sessionId && i.UsedAt == null).ToListAsync(cancel)) invitation.Use(now);
    }

    /// <summary>What is kept of a secret: SHA-256 in hexadecimal.</summary>
    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
