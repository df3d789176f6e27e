using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Users;

/// <summary>Makes links for messages and finds them again.</summary>
public sealed class AccountLinks(StudioAddress address)
{
    /// <summary>Adds a link to the open context and gives its whole address.</summary>
    public string Make(StudioDb db, StudioUser user, LinkPurpose purpose, string email, DateTime now)
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        db.Add(AccountLink.Create(user.Id, purpose, HashOf(secret), email, now));
        return address.Link($"{PathOf(purpose)}?link={secret}");
    }

    /// <summary>The live link of a secret and its person, tracked; the problem of a dead link otherwise.</summary>
    public static async Task<Result<OpenLink>> FindAsync(StudioDb db, string? secret, LinkPurpose purpose, DateTime now, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(secret)) return UserProblems.DeadLink();
        var hash = HashOf(secret.Trim());
        var link = await db.Set<AccountLink>().SingleOrDefaultAsync(l => l.Hash == hash && l.Purpose == purpose, cancel);
        if (link is null || !link.IsLive(now)) return UserProblems.DeadLink();
        return new OpenLink(link, await db.Users.SingleAsync(user => user.Id == link.UserId, cancel));
    }

    /// <summary>Ends every link of a purpose that a person still has.</summary>
    public static async Task EndAsync(StudioDb db, Guid userId, LinkPurpose purpose, DateTime now, CancellationToken cancel)
    {
        foreach (var link in await db.Set<AccountLink>().Where(l => l.UserId == userId && l.Purpose == purpose && l.UsedAt == null).ToListAsync(cancel)) link.Use(now);
    }

    private static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string PathOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.ConfirmAddress => "/account/confirm",
        LinkPurpose.ResetPassword => "/account/reset",
        LinkPurpose.Invitation => "/account/invitation",
        LinkPurpose.ChangeEmail => "/account/change-email",
    };
}

/// <summary>A link that can be used, and whose it is.</summary>
public sealed record OpenLink(AccountLink Link, StudioUser User);
