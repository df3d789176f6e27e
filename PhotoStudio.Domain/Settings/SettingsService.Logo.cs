using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Settings;

/// <summary>The logo. Every upload is a row of its own that never changes: issued invoices keep theirs.</summary>
public sealed partial class SettingsService
{
    /// <summary>Reads a PNG or JPEG of at most 2 MB, told by its content, and makes it the studio's logo; the outcome is its id.</summary>
    public async Task<Result<Guid>> UploadLogoAsync(Actor actor, Stream file, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var read = await LogoReader.ReadAsync(file, cancel);
        if (!read.Succeeded) return read.Problem;
        var (contentType, bytes, width, height) = read.Value;
        var now = clock.GetUtcNow().UtcDateTime;
        var logo = new StudioLogo { ContentType = contentType, Bytes = bytes, Width = width, Height = height, UploadedAt = now };
        return await database.WriteAsync<Guid>(actor, async db =>
        {
            var settings = await db.SettingsAsync(cancel);
            db.Logos.Add(logo);
            settings.Edit(new SettingsEdit { Profile = settings.Profile with { LogoId = logo.Id } }, actor, now);
            return logo.Id;
        }, cancel);
    }

    /// <summary>The studio's name stands in place of a logo from now on.</summary>
    public async Task<Result> RemoveLogoAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        return await database.WriteAsync(actor, async db =>
        {
            var settings = await db.SettingsAsync(cancel);
            settings.Edit(new SettingsEdit { Profile = settings.Profile with { LogoId = null } }, actor, clock.GetUtcNow().UtcDateTime);
            return Result.Success;
        }, cancel);
    }
}
