using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Mail;

/// <summary>Reads the one row of mail settings; before its first edit there is none, and the usual ones hold.</summary>
public static class MailSettingsReading
{
    /// <summary>To be read only.</summary>
    public static async Task<MailSettings> ReadMailSettingsAsync(this StudioDb db, DateTime now, CancellationToken cancel) =>
        await db.Set<MailSettings>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == MailSettings.RowId, cancel) ?? MailSettings.Fresh(now);

    /// <summary>To be changed in this context; added to it when there was none.</summary>
    internal static async Task<MailSettings> MailSettingsAsync(this StudioDb db, DateTime now, CancellationToken cancel)
    {
        if (await db.Set<MailSettings>().SingleOrDefaultAsync(row => row.Id == MailSettings.RowId, cancel) is { } known) return known;
        var fresh = MailSettings.Fresh(now);
        db.Add(fresh);
        return fresh;
    }

    /// <summary>What messages come from: the sender's own address, else the studio's; null when there is neither.</summary>
    public static string? SenderAddress(this MailSettings mail, StudioSettings studio) => mail.Sender.Email ?? studio.Profile.Email;

    /// <summary>Whether what is written goes out; else it waits.</summary>
    public static bool CanSend(this MailSettings mail, StudioSettings studio) => !mail.Paused && mail.Server.Host is not null && mail.SenderAddress(studio) is not null;

    public static string SenderName(this MailSettings mail, StudioSettings studio) => mail.Sender.Name ?? studio.Profile.Name;
}
