using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

public sealed class DayTests
{
    [Theory]
    [InlineData("America/New_York", "2027-01-01T04:59:59Z", "2026-12-31")]
    [InlineData("America/New_York", "2027-01-01T05:00:00Z", "2027-01-01")]
    [InlineData("America/New_York", "2027-04-01T03:59:59Z", "2027-03-31")]
    [InlineData("America/New_York", "2027-04-01T04:00:00Z", "2027-04-01")]
    [InlineData("Europe/Berlin", "2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("Europe/Berlin", "2026-12-31T23:00:00Z", "2027-01-01")]
    [InlineData("Europe/Berlin", "2027-03-27T23:00:00Z", "2027-03-28")]
    [InlineData("Europe/Berlin", "2027-03-28T22:00:00Z", "2027-03-29")]
    [InlineData("Australia/Sydney", "2026-12-31T13:00:00Z", "2027-01-01")]
    [InlineData("Australia/Sydney", "2027-06-30T13:59:59Z", "2027-06-30")]
    [InlineData("Australia/Lord_Howe", "2027-06-30T13:30:00Z", "2027-07-01")]
    [InlineData("Africa/Cairo", "2026-12-31T22:00:00Z", "2027-01-01")]
    [InlineData("Africa/Cairo", "2027-05-31T21:00:00Z", "2027-06-01")]
    [InlineData("America/St_Johns", "2027-02-01T03:29:59Z", "2027-01-31")]
    [InlineData("America/St_Johns", "2028-03-01T03:29:59Z", "2028-02-29")]
    public void Today_is_the_day_of_the_studio(string zone, string instant, string day)
    {
        var now = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var moment = StudioSettings.Fresh(zone, now.UtcDateTime).MomentOf(new FakeTimeProvider(now));
        Assert.Equal((now.UtcDateTime, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)), (moment.Now, moment.Today));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28")]
    [InlineData("America/New_York", "2027-03-14")]
    [InlineData("Australia/Sydney", "2027-04-04")]
    [InlineData("Africa/Cairo", "2027-04-30")]
    [InlineData("America/St_Johns", "2027-11-07")]
    [InlineData("Europe/London", "2027-10-31")]
    public async Task A_session_at_ten_stays_at_ten_when_the_clocks_change(string zone, string day)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var cancel = TestContext.Current.CancellationToken;
        (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { TimeZone = zone }, null, cancel)).Done();
        var (date, ten) = (DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new TimeOnly(10, 0));
        var offer = new SessionOfferInput { SessionType = "Event", ClientName = "Max", Date = date, StartTime = ten, Amount = 100 };
        var id = (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, cancel)).Done();
        var beside = await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer with { StartTime = new TimeOnly(11, 0) }, cancel);
        Assert.True(beside.Succeeded, "Touching is free on such a day too.");

        studio.Clock.SetUtcNow(new DateTimeOffset(date.ToDateTime(ten).AddDays(1), TimeSpan.Zero));
        var row = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, cancel)).Done().Row;
        Assert.Equal((date, ten), (row.Date, row.StartTime));
    }
}
