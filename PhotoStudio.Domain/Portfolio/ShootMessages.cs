using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What clients are told about their photographs, written in the transaction of the cause.</summary>
public sealed class ShootMessages(StudioAddress address, IInvitations invitations, TimeProvider clock)
{
    /// <summary>Where a client sees a shoot.</summary>
    public static string PathOf(Guid shootId) => $"/my/photos/{shootId}";

    /// <summary>To a client without a login it brings an invitation.</summary>
    internal async Task PhotosReadyAsync(StudioDb db, Shoot shoot, Client client, int photos, CancellationToken cancel)
    {
        var settings = await db.SettingsAsync(cancel);
        var (now, today) = settings.MomentOf(clock);
        var link = await db.Users.AnyAsync(user => user.ClientId == client.Id, cancel)
            ? address.Link(PathOf(shoot.Id))
            : await invitations.LinkAsync(db, client, client.Email!, now, cancel) ?? address.Link(PathOf(shoot.Id));
        var values = new MailValues()
            .For(client.Name)
            .Set("title", shoot.Title)
            .Set("photos", photos == 1 ? "one photo is" : $"{photos} photos are")
            .Set("until", shoot.LastDay is { } day ? $"They are there until {StudioFormat.Of(settings, today).LongDay(day)}." : "")
            .LinkTo(link);
        var letter = new MailLetter(TemplateKey.PhotosReady, new Recipient(client.Name, client.Email!), values, new MessageAbout(shoot.SessionId));
        await db.WriteMailAsync(letter, settings, now, cancel);
    }
}
