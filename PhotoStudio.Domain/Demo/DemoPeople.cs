using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;
using PhotoStudio.Domain.Users.Bulk;

namespace PhotoStudio.Domain.Demo;

/// <summary>What an owner does beside the work: prices and rules change, somebody is invited, rejected, locked out, writes to many. The audit log tells of it.</summary>
internal sealed class DemoPeople(DemoDesk desk, DemoTimeline timeline, DateOnly today)
{
    private Actor Owner => desk.Cast.Owner;

    private UserService Users => desk.Get<UserService>();

    public void Plan()
    {
        At(200, 10, () => SettingsAsync(new SettingsInput { DueDays = 21 }));
        At(120, 16, () => SettingsAsync(new SettingsInput { DueDays = 14, QuoteValidDays = 21 }));
        At(75, 9, () => SettingsAsync(new SettingsInput { BufferMinutes = 30 }));
        At(60, 11, DearerAlbumAsync);
        At(45, 10, () => InviteAsync("Aisling Byrne", "aisling@northlight.example", "Staff"));
        At(30, 15, RejectAsync);
        At(9, 10, () => InviteAsync("Rosa Delgado", "rosa@delgado.example", "Client"));
    }

    /// <summary>Once everybody is there: news to the clients, two of whom want none, and somebody who mistyped a password too often just now.</summary>
    public async Task EndAsync(DateTime now)
    {
        var clients = await IdsAsync(UserTab.Clients);
        foreach (var id in clients.Take(2)) await desk.Get<SubscriptionService>().ChooseAsync(new Actor(ActorRole.Client, id, "Client"), false, desk.Cancel);
        var news = new BulkMail("Winter light", "Hello {name},\n\nfrom December there are portrait mornings by the sea again. Write to us if you want one of the ten places.");
        (await desk.Get<BulkMailService>().WriteAsync(Owner, news, [.. clients.Take(12)], desk.Cancel)).OrStop("news");
        await LockAsync(clients[^1], now);
    }

    private void At(int daysAgo, int hour, Func<Task> happens) => timeline.Add(today.AddDays(-daysAgo).ToDateTime(new TimeOnly(hour, 20)), happens);

    private async Task SettingsAsync(SettingsInput input) => (await desk.Get<SettingsService>().EditAsync(Owner, input, null, desk.Cancel)).OrStop("settings");

    private async Task InviteAsync(string name, string email, string role) => (await Users.CreateAsync(Owner, new UserInput(name, email), role, null, desk.Cancel)).OrStop("invitation");

    private async Task DearerAlbumAsync()
    {
        await using var db = await desk.Get<StudioDatabase>().OpenAsync(desk.Cancel);
        var (addOn, currency) = (await db.AddOns.AsNoTracking().OrderByDescending(a => a.Price).FirstAsync(desk.Cancel), (await db.SettingsAsync(desk.Cancel)).Currency);
        (await desk.Get<PriceListService>().EditAddOnAsync(Owner, addOn.Id, new AddOnInput(addOn.Name, currency.ToDecimal(addOn.Price) + 25, addOn.Description), null, desk.Cancel)).OrStop("price");
    }

    private async Task RejectAsync()
    {
        await InviteAsync("Cheap SEO Deals", "offers@seo.example", "Client");
        await using var db = await desk.Get<StudioDatabase>().OpenAsync(desk.Cancel);
        var id = await db.Users.Where(u => u.Email == "offers@seo.example").Select(u => u.Id).SingleAsync(desk.Cancel);
        (await Users.RejectAsync(Owner, id, desk.Cancel)).OrStop("rejection");
    }

    private Task<Result> LockAsync(Guid id, DateTime now) => desk.Get<StudioDatabase>().WriteAsync(async db =>
    {
        var user = await db.Users.SingleAsync(u => u.Id == id, desk.Cancel);
        user.LockoutEnd = new DateTimeOffset(now, TimeSpan.Zero).AddHours(8);
        user.Touch();
        return Result.Success;
    }, desk.Cancel);

    private async Task<IReadOnlyList<Guid>> IdsAsync(UserTab tab) => (await desk.Get<UserQueries>().IdsAsync(Owner, new UserFilter(tab), desk.Cancel)).Value ?? [];
}
