using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Two sessions clash when they have the same photographer, or either has none, and each starts before the other's end plus the buffer.</summary>
public sealed class ClashTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Guid> Photographers = new() { ["Ann"] = Guid.CreateVersion7(), ["Bob"] = Guid.CreateVersion7() };

    private StudioSqlite studio = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        studio = await StudioSqlite.StartAsync();
        await studio.WithDbAsync(db =>
        {
            foreach (var (name, id) in Photographers)
            {
                EmailAddress.TryRead($"{name}@example.com", out var address);
                var user = StudioUser.Create(new UserDetails(name, address!, null), UserRole.Staff, StudioSqlite.Noon.UtcDateTime);
                user.Id = id;
                user.Approve();
                db.Users.Add(user);
            }

            return db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    // Held is a booking of 60 minutes on 12 December at 10:00 by Ann, or as said.
    [Theory]
    [InlineData("Ann", "12 10:30", "Ann", 0, true)]
    [InlineData("Ann", "12 10:30", "Bob", 0, false)]
    [InlineData("Ann", "12 10:30", null, 0, true)]
    [InlineData(null, "12 10:30", "Bob", 0, true)]
    [InlineData(null, "12 10:30", null, 0, true)]
    [InlineData("Ann", "12 11:00", "Ann", 0, false)]
    [InlineData("Ann", "12 09:00", "Ann", 0, false)]
    [InlineData("Ann", "12 09:01", "Ann", 0, true)]
    [InlineData("Ann", "12 11:29", "Ann", 30, true)]
    [InlineData("Ann", "12 11:30", "Ann", 30, false)]
    [InlineData("Ann", "12 08:30", "Ann", 30, false)]
    [InlineData("Ann", "12 08:31", "Ann", 30, true)]
    [InlineData("Ann", "13 10:30", "Ann", 0, false)]
    public async Task A_slot_is_taken_or_free(string? holder, string wanted, string? photographer, int buffer, bool taken)
    {
        if (buffer > 0) (await studio.Get<SettingsService>().EditAsync(Cast.Ada, new SettingsInput { BufferMinutes = buffer }, null, Cancel)).Done();
        (await BookAsync("12 10:00", holder)).Done();
        Assert.Equal(taken, (await BookAsync(wanted, photographer)).Problem is SlotTaken);
    }

    [Fact]
    public async Task A_night_holds_the_early_morning_after_it()
    {
        (await BookAsync("12 22:00", null, 300)).Done();
        var clash = Assert.Single(Assert.IsType<SlotTaken>((await BookAsync("13 02:00", null)).Problem).Clashes);
        Assert.Equal((new DateOnly(2026, 12, 12), new TimeOnly(22, 0), 300), (clash.Date, clash.StartTime, clash.DurationMinutes));
        Assert.Null((await BookAsync("13 03:00", null)).Problem);
    }

    [Fact]
    public async Task An_override_books_anyway_and_is_in_the_history()
    {
        (await BookAsync("12 10:00", null)).Done();
        var id = (await BookAsync("12 10:30", null, over: true)).Done();
        var entry = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Done().History[0];
        Assert.Contains("clashes with Portrait, Max at 10:00", entry.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rescheduling_changing_the_photographer_and_reopening_look_for_a_clash_too()
    {
        (await BookAsync("12 10:00", "Ann")).Done();
        var id = (await BookAsync("12 10:00", "Bob")).Done();
        var edits = studio.Get<SessionEditService>();
        Assert.IsType<SlotTaken>((await edits.EditAsync(Cast.Sam, id, new SessionEditInput { PhotographerId = Photographers["Ann"] }, Cancel)).Problem);
        Assert.IsType<SlotTaken>((await edits.EditAsync(Cast.Sam, id, new SessionEditInput { PhotographerId = new Optional<Guid?>(null, true) }, Cancel)).Problem);
        (await edits.EditAsync(Cast.Sam, id, new SessionEditInput { Location = "Harbour" }, Cancel)).Done();

        (await studio.Get<CancelService>().CancelAsync(Cast.Sam, id, new SessionCancelInput("Ill"), Cancel)).Done();
        (await BookAsync("12 10:30", "Bob")).Done();
        Assert.IsType<SlotTaken>((await studio.Get<CancelService>().ReopenAsync(Cast.Sam, id, false, Cancel)).Problem);
        (await studio.Get<CancelService>().ReopenAsync(Cast.Sam, id, true, Cancel)).Done();
        var entry = (await studio.Get<SessionReader>().FindAsync(Cast.Sam, id, Cancel)).Done().History[0];
        Assert.Equal(SessionAction.Reopen, entry.Action);
        Assert.Contains("clashes", entry.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_quotes_and_cancelled_sessions_hold_no_slot()
    {
        var stage = await SessionStage.SetAsync(studio);
        foreach (var state in new[] { "quoted", "request", "cancelled-booked", "cancelled-paid" })
        {
            var id = await stage.BringAsync(state);
            var date = await studio.WithDbAsync(db => db.Sessions.Where(s => s.Id == id).Select(s => s.Date).SingleAsync());
            Assert.Null((await BookAsync(date!.Value, new TimeOnly(10, 0), null, 60, false)).Problem);
        }
    }

    [Fact]
    public async Task Who_is_free_is_told_of_everybody_at_once()
    {
        (await BookAsync("20 10:00", "Ann")).Done();
        (await BookAsync("20 11:00", "Bob")).Done();
        var wanted = new SessionDetails(new DateOnly(2026, 12, 20), new TimeOnly(10, 30), 20, null, null, Photographers["Ann"]);
        Assert.Equal(["Bob"], (await studio.Get<SlotQueries>().AdviseAsync(Cast.Sam, wanted, null, Cancel)).Done().Free.Select(person => person.Name));
        (await BookAsync("20 10:40", null, over: true)).Done();
        Assert.Empty((await studio.Get<SlotQueries>().AdviseAsync(Cast.Sam, wanted, null, Cancel)).Done().Free);
    }

    private Task<Result<Guid>> BookAsync(string when, string? photographer, int minutes = 60, bool over = false)
    {
        var time = DateTime.ParseExact($"2026-12-{when}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return BookAsync(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time), photographer, minutes, over);
    }

    private Task<Result<Guid>> BookAsync(DateOnly date, TimeOnly time, string? photographer, int minutes, bool over) => studio.Get<BookingService>().BookNewAsync(Cast.Sam, new SessionOfferInput
    {
        SessionType = "Portrait",
        ClientName = "Max",
        Date = date,
        StartTime = time,
        DurationMinutes = minutes,
        Amount = 90,
        Override = over,
        PhotographerId = photographer is null ? null : Photographers[photographer],
    }, Cancel);
}
