using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Settings;

/// <summary>Reads the one row of settings. It is there from the first start on.</summary>
public static class SettingsQueries
{
    /// <summary>To be changed in this context.</summary>
    public static Task<StudioSettings> SettingsAsync(this StudioDb db, CancellationToken cancel) =>
        db.Settings.SingleAsync(settings => settings.Id == StudioSettings.RowId, cancel);

    /// <summary>To be read only.</summary>
    public static async Task<StudioSettings> ReadSettingsAsync(this StudioDatabase database, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.Settings.AsNoTracking().SingleAsync(settings => settings.Id == StudioSettings.RowId, cancel);
    }
}
