using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Tests.Domain.Settings;

public sealed class CurrencyChangeTests : OfficeTests
{
    [Fact]
    public async Task Prices_keep_their_amount_when_the_currency_has_other_decimals()
    {
        (await Office.Prices.CreateAddOnAsync(Sam, new AddOnInput("Album", 250.50m), default)).Done();
        (await Office.Settings.EditAsync(Ada, new SettingsInput { Currency = "JPY" }, null, default)).Done();
        Assert.Equal(251, (await Office.PriceQueries.AddOnsAsync(Sam, false, default))[0].Price);
        (await Office.Settings.EditAsync(Ada, new SettingsInput { Currency = "KWD" }, null, default)).Done();
        Assert.Equal(251_000, (await Office.PriceQueries.AddOnsAsync(Sam, false, default))[0].Price);
    }

    [Fact]
    public async Task A_request_leaves_the_currency_free()
    {
        await AddSessionAsync((origin, details) => Session.Request(origin, details, PricedLines.Empty(false), Sam, DateTime.UnixEpoch));
        (await Office.Settings.EditAsync(Ada, new SettingsInput { Currency = "EUR" }, null, default)).Done();
        Assert.False((await Office.SettingsQueries.ReadAsync(Ada, default)).Done().CurrencyFixed);
    }

    [Fact]
    public async Task A_booking_fixes_the_currency_and_leaves_all_else_free()
    {
        await AddSessionAsync((origin, details) => Session.BookNew(origin, details, PricedLines.Empty(false), null, Sam, DateTime.UnixEpoch));
        Assert.Equal("currency", (await Office.Settings.EditAsync(Ada, new SettingsInput { Currency = "EUR" }, null, default)).Problem.Fields());
        (await Office.Settings.EditAsync(Ada, new SettingsInput { Currency = "USD", DueDays = 3 }, null, default)).Done();
        Assert.True((await Office.SettingsQueries.ReadAsync(Ada, default)).Done().CurrencyFixed);
    }

    private Task AddSessionAsync(Func<SessionOrigin, SessionDetails, Session> make) => Office.Database.WriteAsync<bool>(db =>
    {
        var client = Client.Create(ClientDetails.Check(new ClientInput("Clara")).Done(), Sam, DateTime.UnixEpoch);
        var type = SessionType.Create("Wedding", 0, Sam, DateTime.UnixEpoch);
        var origin = new SessionOrigin(client, "Clara", null, type, SessionSource.Admin, null, "USD");
        db.Add(make(origin, new SessionDetails(new DateOnly(2026, 12, 1), new TimeOnly(10, 0), 60, null, null, null)));
        return Task.FromResult<Result<bool>>(true);
    }, default);
}
