using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Settings;

/// <summary>The settings as an admin sees them.</summary>
/// <param name="CurrencyFixed">True once anything was quoted, booked or issued.</param>
/// <param name="Next">The year and number the next invoice gets, if it is issued today.</param>
/// <param name="Version">Changes with every edit; the ETag.</param>
public sealed record SettingsView(
    StudioProfile Profile, MoneyRules Money, InvoiceRules Invoices, SessionRulesSettings Sessions, string TimeZone, string Culture, PaperSize Paper,
    bool CurrencyFixed, NextNumber Next, Guid Version, DateTime UpdatedAt, string UpdatedBy)
{
    public Currency Currency => Currency.Of(Money.CurrencyCode);
}

/// <summary>What an invoice issued now would be numbered.</summary>
public readonly record struct NextNumber(int Year, int Number)
{
    /// <summary>In a format: INV-2026-0001.</summary>
    public string Write(string format) => NumberFormat.Write(format, Year, Number);
}

/// <summary>Reads settings for an admin, and logos for anybody.</summary>
public sealed class StudioSettingsQueries(StudioDatabase database, TimeProvider clock)
{
    public async Task<Result<SettingsView>> ReadAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        await using var db = await database.OpenAsync(cancel);
        var s = await db.Settings.AsNoTracking().SingleAsync(row => row.Id == StudioSettings.RowId, cancel);
        var year = s.MomentOf(clock).Today.Year;
        var last = await db.Set<NumberSeries>().Where(series => series.Kind == "invoice" && series.Year == year).Select(series => series.Last).SingleOrDefaultAsync(cancel);
        return new SettingsView(s.Profile, s.Money, s.Invoices, s.Sessions, s.TimeZone, s.Culture, s.Paper,
            await db.IsCurrencyFixedAsync(cancel), new NextNumber(year, last + 1), s.Version, s.UpdatedAt, s.UpdatedBy);
    }

    /// <summary>Today in the studio's zone.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken cancel) => (await database.ReadSettingsAsync(cancel)).MomentOf(clock).Today;

    /// <summary>A logo, also a former one; null when there is none of that id.</summary>
    public async Task<StudioLogo?> LogoAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await database.OpenAsync(cancel);
        return await db.Logos.AsNoTracking().SingleOrDefaultAsync(logo => logo.Id == id, cancel);
    }
}
