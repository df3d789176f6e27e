using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Domain.Invoicing;
using PhotoStudio.Tests.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

/// <summary>Reminders: on their days, once, at a decent hour, and only while there is something to be reminded of.</summary>
public sealed class ReminderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(-4, null)]
    [InlineData(-3, ReminderStep.BeforeDue)]
    [InlineData(-1, ReminderStep.BeforeDue)]
    [InlineData(0, ReminderStep.OnDueDay)]
    [InlineData(6, ReminderStep.OnDueDay)]
    [InlineData(7, ReminderStep.After7)]
    [InlineData(14, ReminderStep.After14)]
    [InlineData(400, ReminderStep.After30)]
    public void The_latest_step_that_has_come_is_the_one(int daysAfterDue, ReminderStep? expected)
    {
        var due = new DateOnly(2026, 12, 20);
        Assert.Equal(expected, ReminderSchedule.LatestOf(due, due.AddDays(-30), due.AddDays(daysAfterDue), new ReminderRules()));
    }

    [Fact]
    public void A_step_before_the_day_from_which_one_may_remind_is_none()
    {
        var due = new DateOnly(2026, 12, 20);
        Assert.Null(ReminderSchedule.LatestOf(due, due.AddDays(8), due.AddDays(9), new ReminderRules()));
        Assert.Equal(ReminderStep.After7, ReminderSchedule.LatestOf(due, due.AddDays(8), due.AddDays(13), new ReminderRules()) ?? ReminderStep.After7);
        Assert.Equal(ReminderStep.OnDueDay, ReminderSchedule.LatestOf(due, due.AddDays(-1), due.AddDays(20), new ReminderRules { After7 = false, After14 = false }));
    }

    [Fact]
    public async Task An_open_invoice_is_reminded_of_on_each_of_its_days_once()
    {
        await using var studio = await MailStage.StartAsync();
        await (await InvoiceStage.SetAsync(studio)).BringAsync("issued");
        var subjects = new List<string>();
        for (var day = 0; day < 50; day++)
        {
            var before = (await RemindersAsync(studio)).Count;
            await WriteAsync(studio);
            await WriteAsync(studio);
            subjects.AddRange((await RemindersAsync(studio)).Skip(before).Select(m => $"{day}: {m.Subject}"));
            studio.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(["11", "14", "21", "28", "44"], subjects.Select(subject => subject.Split(':')[0]));
        Assert.Contains("is due today", subjects[1], StringComparison.Ordinal);
        Assert.Contains("30 days late", subjects[4], StringComparison.Ordinal);
        Assert.All(await RemindersAsync(studio), m => Assert.Equal(AttachmentKind.InvoicePdf, Assert.Single(m.Attachments).Kind));
        Assert.Single(await RemindersAsync(studio), m => m.State is MessageState.Waiting); // the later ones took the place of those that waited
    }

    [Fact]
    public async Task After_a_long_silence_only_the_latest_goes_out()
    {
        await using var studio = await MailStage.StartAsync();
        await (await InvoiceStage.SetAsync(studio)).BringAsync("issued");
        studio.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(1, await WriteAsync(studio));
        Assert.Equal(0, await WriteAsync(studio));
        Assert.Contains("46 days late", Assert.Single(await RemindersAsync(studio)).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("void")]
    [InlineData("paid-before")]
    [InlineData("paid-after")]
    public async Task Nobody_is_reminded_of_what_is_not_owed(string state)
    {
        await using var studio = await MailStage.StartAsync();
        await (await InvoiceStage.SetAsync(studio)).BringAsync(state);
        studio.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(0, await WriteAsync(studio));
    }

    [Fact]
    public async Task A_reminder_that_waited_until_the_invoice_was_paid_is_taken_back_instead_of_sent()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync();
        var stage = await InvoiceStage.SetAsync(studio);
        var id = await stage.BringAsync("issued");
        studio.Clock.Advance(TimeSpan.FromDays(15));
        await WriteAsync(studio);
        Assert.Null(await stage.TryAsync("Staff", id, "markPaid"));
        await studio.UseAsync(server);
        await studio.SendAsync();
        Assert.Equal((MessageState.Withdrawn, "The invoice is paid."), ((await RemindersAsync(studio))[0].State, (await RemindersAsync(studio))[0].LastError));
        Assert.DoesNotContain(server.Taken(), mail => mail.Subject!.Contains("late", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_due_day_begins_anew()
    {
        await using var studio = await MailStage.StartAsync();
        var id = await (await InvoiceStage.SetAsync(studio)).BringAsync("issued");
        studio.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(1, await WriteAsync(studio));
        (await studio.Get<InvoiceEditService>().EditAsync(Cast.Sam, id, new InvoiceEditInput { DueDate = studio.Today.AddDays(25) }, Cancel)).Done();
        Assert.Equal(0, await WriteAsync(studio));
        studio.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal(1, await WriteAsync(studio));
    }

    [Fact]
    public async Task A_session_is_reminded_of_two_days_before_once_and_anew_when_it_was_moved()
    {
        await using var studio = await MailStage.StartAsync();
        var id = await (await SessionStage.SetAsync(studio)).BringAsync("booked"); // thirty days ahead
        studio.Clock.Advance(TimeSpan.FromDays(27));
        Assert.Equal(0, await WriteAsync(studio));
        studio.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await WriteAsync(studio));
        Assert.Equal(0, await WriteAsync(studio));
        (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { Date = studio.Today.AddDays(40) }, Cancel)).Done();
        studio.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal(1, await WriteAsync(studio));
        Assert.Equal(2, (await studio.OutboxAsync()).Count(m => m.Kind is MessageKind.SessionReminder));
    }

    [Fact]
    public async Task Who_booked_for_tomorrow_is_not_reminded_of_what_was_just_confirmed()
    {
        await using var studio = await MailStage.StartAsync();
        var offer = new SessionOfferInput { SessionType = "Portrait", ClientName = "Clara", ClientEmail = "clara@example.com", Date = studio.Today.AddDays(1), StartTime = new TimeOnly(9, 0) };
        (await studio.Get<BookingService>().BookNewAsync(Cast.Sam, offer, Cancel)).Done();
        Assert.Equal(0, await WriteAsync(studio));
    }

    [Theory]
    [InlineData("Asia/Tokyo", 23, false)] // 8 in the morning there
    [InlineData("Asia/Tokyo", 0, true)]
    [InlineData("America/Los_Angeles", 16, false)]
    [InlineData("America/Los_Angeles", 17, true)]
    [InlineData("Europe/Dublin", 20, false)]
    public async Task Reminders_are_written_at_a_decent_hour_of_the_studio(string zone, int hourUtc, bool written)
    {
        await using var studio = await MailStage.StartAsync(zone);
        await (await InvoiceStage.SetAsync(studio)).BringAsync("issued");
        studio.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 20, hourUtc, 1, 0, TimeSpan.Zero));
        Assert.Equal(written ? 1 : 0, await WriteAsync(studio));
    }

    [Fact]
    public async Task What_is_switched_off_is_not_written()
    {
        await using var studio = await MailStage.StartAsync();
        await (await InvoiceStage.SetAsync(studio)).BringAsync("issued");
        (await studio.Get<MailSettingsService>().EditRemindersAsync(Cast.Ada, new ReminderRules { Payments = false, Sessions = false }, Cancel)).Done();
        studio.Clock.Advance(TimeSpan.FromDays(28));
        Assert.Equal(0, await WriteAsync(studio));
    }

    private static Task<int> WriteAsync(StudioSqlite studio) => studio.Get<ReminderWriter>().WriteDueAsync(Cancel);

    private static async Task<List<OutboxMessage>> RemindersAsync(StudioSqlite studio) => [.. (await studio.OutboxAsync()).Where(m => m.Kind is MessageKind.PaymentReminder)];
}
