using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Data;

/// <summary>What differs at the first start; null takes the usual value.</summary>
public sealed record FirstRowsOptions(string? Currency = null, string? TimeZone = null, string? Culture = null, PaperSize? Paper = null);

/// <summary>The rows of a fresh database: the settings, the usual session types and categories of expenses.</summary>
public static class FirstRows
{
    private static readonly string[] Types = ["Portrait", "Family", "Wedding", "Newborn", "Event", "Commercial", "Other"];

    private static readonly string[] Categories = ["Equipment", "Software", "Marketing", "Travel", "Office", "Other"];

    /// <summary>Adds them once; does nothing when the settings are there.</summary>
    public static async Task AddAsync(StudioDb db, FirstRowsOptions options, DateTime now, CancellationToken cancel)
    {
        if (await db.Settings.AnyAsync(cancel)) return;
        var settings = StudioSettings.Fresh(options.TimeZone ?? "UTC", now);
        settings.Edit(
            new SettingsEdit
            {
                Money = settings.Money with { CurrencyCode = options.Currency ?? settings.Money.CurrencyCode },
                Culture = options.Culture,
                Paper = options.Paper,
            },
            Actor.System,
            now);
        db.Add(settings);
        db.AddRange(Types.Select((name, position) => SessionType.Create(name, position, Actor.System, now)));
        db.AddRange(Categories.Select((name, position) => ExpenseCategory.Create(name, position, Actor.System, now)));
        await db.SaveChangesAsync(cancel);
    }
}
