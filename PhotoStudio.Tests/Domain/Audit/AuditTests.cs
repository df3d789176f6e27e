using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Audit;

public sealed class AuditTests : UserTests
{
    [Fact]
    public async Task A_changed_setting_is_kept_with_who_when_before_and_after()
    {
        await Studio.Get<SettingsService>().EditAsync(Ada, new SettingsInput { DueDays = 30 }, null, Cancel);
        var entry = Assert.Single(await LogAsync(AuditArea.Settings));
        Assert.Equal((AuditAct.Changed, "Ada", StudioSqlite.Noon.UtcDateTime), (entry.Act, entry.Who, entry.At));
        Assert.Equal(new AuditChange("invoices.dueDays", AuditValueKind.Text, "14", "30"), Assert.Single(entry.Changes));
    }

    [Fact]
    public async Task What_was_refused_or_changed_nothing_leaves_no_entry()
    {
        await Studio.Get<SettingsService>().EditAsync(Ada, new SettingsInput { DueDays = -5 }, null, Cancel);
        await Studio.Get<SettingsService>().EditAsync(Ada, new SettingsInput { DueDays = 14 }, null, Cancel);
        Assert.Empty(await LogAsync(AuditArea.Settings));
    }

    [Fact]
    public async Task Prices_are_kept_as_money_under_the_name_of_the_row()
    {
        var prices = Studio.Get<PriceListService>();
        var made = await prices.CreateAddOnAsync(Cast.Sam, new AddOnInput("Album", 350m), Cancel);
        await prices.EditAddOnAsync(Cast.Sam, made.Value, new AddOnInput("Album", 400m), null, Cancel);
        var log = await LogAsync(AuditArea.Prices);
        Assert.Equal([(AuditAct.Changed, "Album", "Sam"), (AuditAct.Added, "Album", "Sam")], log.Select(entry => (entry.Act, entry.Name, entry.Who)));
        Assert.Equal(new AuditChange("price", AuditValueKind.Money, "35000", "40000"), Assert.Single(log[0].Changes));
    }

    [Fact]
    public async Task Roles_and_states_are_kept_and_secrets_are_not()
    {
        var penny = await SignUpAsync("penny");
        await Users.ApproveAsync(Ada, penny.Id, Cancel);
        await Users.EditAsync(Ada, penny.Id, new UserEdit { Role = "Staff", Password = "another long password 7" }, Cancel);
        var log = await LogAsync(AuditArea.Users);
        Assert.Contains(new AuditChange("state", AuditValueKind.Text, "pending", "approved"), log.SelectMany(entry => entry.Changes));
        Assert.Contains(new AuditChange("role", AuditValueKind.Text, "client", "staff"), log.SelectMany(entry => entry.Changes));
        Assert.Contains(new AuditChange("passwordHash", AuditValueKind.Hidden, null, null), log.SelectMany(entry => entry.Changes));
        var hash = (await UserAsync("penny@example.com")).PasswordHash!;
        Assert.DoesNotContain(log.SelectMany(entry => entry.Changes), change => change.From == hash || change.To == hash || change.Field.Contains("Stamp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_an_admin_reads_it()
    {
        foreach (var actor in new[] { Cast.Sam, Cast.Penny, Cast.Eve })
            Assert.IsType<NotAllowed>((await Queries.ListAsync(actor, new AuditFilter(), new Paging(), Cancel)).Problem);
    }

    [Fact]
    public async Task It_is_filtered_by_person_and_by_the_days_of_the_studio()
    {
        await Studio.Get<SettingsService>().EditAsync(Ada, new SettingsInput { TimeZone = "America/New_York" }, null, Cancel);
        Studio.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 25, 3, 0, 0, TimeSpan.Zero));
        await Studio.Get<PriceListService>().CreateAddOnAsync(Cast.Sam, new AddOnInput("Album", 350m), Cancel);
        var evening = new DateOnly(2026, 11, 24);
        Assert.Equal("Album", Assert.Single(await LogAsync(null, new AuditFilter(From: evening, To: evening))).Name);
        Assert.Empty(await LogAsync(null, new AuditFilter(From: evening.AddDays(1))));
        Assert.Equal("Sam", Assert.Single(await LogAsync(null, new AuditFilter(UserId: Cast.Sam.UserId))).Who);
    }

    private AuditQueries Queries => Studio.Get<AuditQueries>();

    private async Task<IReadOnlyList<AuditRow>> LogAsync(AuditArea? area, AuditFilter? filter = null) =>
        (await Queries.ListAsync(Ada, (filter ?? new AuditFilter()) with { Area = area ?? filter?.Area }, new Paging(), Cancel)).Value!.Items;
}
