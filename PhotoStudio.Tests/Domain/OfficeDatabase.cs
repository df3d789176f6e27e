using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain;

/// <summary>The services of clients, price list and settings, over a studio whose price list is still empty.</summary>
public sealed class OfficeDatabase(StudioSqlite studio) : IAsyncDisposable
{
    public StudioDatabase Database => studio.Database;

    public ClientService Clients => studio.Get<ClientService>();

    public ClientQueries ClientQueries => studio.Get<ClientQueries>();

    public PriceListService Prices => studio.Get<PriceListService>();

    public DiscountCodeQueries Codes => studio.Get<DiscountCodeQueries>();

    public InfoCardQueries Cards => studio.Get<InfoCardQueries>();

    public PriceListQueries PriceQueries => studio.Get<PriceListQueries>();

    public SettingsService Settings => studio.Get<SettingsService>();

    public StudioSettingsQueries SettingsQueries => studio.Get<StudioSettingsQueries>();

    public static async Task<OfficeDatabase> StartAsync()
    {
        var studio = await StudioSqlite.StartAsync();
        await studio.WithDbAsync(db => db.SessionTypes.ExecuteDeleteAsync());
        return new OfficeDatabase(studio);
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();
}
