using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Writing;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Site;

namespace PhotoStudio.Domain.Consolidation.Rollback;

/// <summary>Takes filled-in settings back, where they still are as they were filled in.</summary>
internal static class SettingRestoring
{
    public static async Task RestoreAsync(StudioDb db, RunUndo undo, Actor actor, DateTime now, CancellationToken cancel)
    {
        // As the run itself: the rollback is what the audit log notes, and nobody chose these values.
        db.Actor = Actor.System;
        var settings = await db.SettingsAsync(cancel);
        foreach (var field in SettingFields.All)
        {
            if (!undo.Settings.TryGetValue(field.Name, out var filled) || field.Read(settings) != filled) continue;
            if (field.IsCurrency && await MoneyHere.IsAnyAsync(db, cancel)) continue;
            settings.Edit(field.With(settings, undo.Former?.GetValueOrDefault(field.Name) ?? field.Usual), actor, now);
        }

        await SiteAsync(db, undo, actor, now, cancel);
    }

    /// <summary>A site that says nothing any more is as one that nobody ever saved.</summary>
    private static async Task SiteAsync(StudioDb db, RunUndo undo, Actor actor, DateTime now, CancellationToken cancel)
    {
        if (!SiteField.All.Any(field => undo.Settings.ContainsKey(field.Name)) || await db.Site.SingleOrDefaultAsync(row => row.Id == SiteSettings.RowId, cancel) is not { } site) return;
        foreach (var field in SiteField.All)
        {
            if (undo.Settings.TryGetValue(field.Name, out var filled) && field.Read(site.Texts) == filled) site.Edit(field.Edit(site, null), actor, now);
        }

        if (site.Texts == new SiteTexts() && site.Shown == new ContactShown() && site is { HeroPhotoId: null, AboutPhotoId: null }) db.Remove(site);
    }
}
