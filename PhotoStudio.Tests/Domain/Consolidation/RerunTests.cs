using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Clients;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>Running again, and going back.</summary>
public sealed class RerunTests : ConsolidationTests
{
    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        Fill();
        await BringAsync();
        var before = await PictureAsync();
        var report = await BringAsync();
        Assert.Equal(before, await PictureAsync());
        Assert.Equal(0, report.ToBring);
        Assert.True(report.AgreesToTheCent, string.Join(", ", report.Money));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_says_what_the_run_then_does()
    {
        Fill();
        var before = await PictureAsync();
        var dry = await BringAsync(dry: true);
        Assert.Equal(before, await PictureAsync());
        var real = await BringAsync();
        Assert.Equal(dry.Tallies, real.Tallies);
        Assert.Equal(dry.Money, real.Money);
        Assert.Equal(dry.Findings.Select(f => (f.Table, f.Id, f.Why)), real.Findings.Select(f => (f.Table, f.Id, f.Why)));
    }

    [Fact]
    public async Task Only_what_changed_at_the_source_is_brought_again()
    {
        Fill();
        await BringAsync();
        Older.Run("UPDATE bookings SET date = '2025-12-24', status = 'confirmed' WHERE id = 2").Booking(50, date: "2025-11-11");
        var report = await BringAsync();
        Assert.Equal((1, 1), (Of(report, "Sessions, from bookings").Changed, Of(report, "Sessions, from bookings").New));
        Assert.Equal(2, report.ToBring);
        Assert.Contains(await SessionsAsync(), s => s.Date == new DateOnly(2025, 12, 24) && s.Status == SessionStatus.Booked);
    }

    [Fact]
    public async Task An_invoice_that_was_paid_at_the_source_since_is_paid_here_too()
    {
        Older.Session(1, "invoiced", 250.0).Invoice(7, 250.0, "pending", ("session_id", 1));
        await BringAsync();
        Older.Run("UPDATE invoices SET status = 'paid', paid_date = '2025-07-01' WHERE id = 7");
        var report = await BringAsync();
        Assert.Equal(InvoiceState.Paid, Assert.Single(await InvoicesAsync()).State);
        Assert.True((await OneSessionAsync()).Paid);
        Assert.Single((await OneSessionAsync()).Payments);
        Assert.True(report.AgreesToTheCent, string.Join(", ", report.Money));
    }

    [Fact]
    public async Task An_invoice_cancelled_and_replaced_at_the_source_is_void_and_replaced_here()
    {
        Older.Session(1, "invoiced", 250.0).Invoice(7, 250.0, "pending", ("session_id", 1));
        await BringAsync();
        Older.Run("UPDATE invoices SET status = 'cancelled' WHERE id = 7").Invoice(8, 240.0, "pending", ("session_id", 1));
        await BringAsync();
        var invoices = await InvoicesAsync();
        Assert.Equal([("OLD-7", InvoiceState.Void), ("OLD-8", InvoiceState.Issued)], invoices.Select(i => (i.Number!, i.State)));
        Assert.Equal(invoices[1].Id, (await OneSessionAsync()).InvoiceId);
    }

    [Fact]
    public async Task What_was_edited_here_is_never_overwritten()
    {
        Older.Booking(1, "confirmed", quote: 100.0);
        await BringAsync();
        var id = (await OneSessionAsync()).Id;
        Assert.Null((await Studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { Location = "The lake" }, Cancel)).Problem);
        Older.Run("UPDATE bookings SET location = 'The park' WHERE id = 1");
        var report = await BringAsync();
        Assert.Equal("The lake", (await OneSessionAsync()).Location);
        Assert.Equal(1, Of(report, "Sessions, from bookings").Kept);
        Assert.True(Says(report, "bookings", "1", "stays"));
    }

    [Fact]
    public async Task A_rollback_leaves_the_studio_as_it_was()
    {
        await Studio.Get<ClientService>().CreateAsync(Cast.Ada, new ClientInput("Clara", "clara@example.com"), Cancel);
        var before = await PictureAsync();
        Fill();
        await BringAsync();
        Assert.NotEqual(before, await PictureAsync());
        var report = await RollBackAsync();
        Assert.Equal(0, report.Left);
        Assert.Equal(before, await PictureAsync());
        Assert.True((await BringAsync()).ToBring > 0);
    }

    [Fact]
    public async Task A_rollback_leaves_what_somebody_touched_and_what_that_needs()
    {
        Fill();
        await BringAsync();
        var session = (await SessionsAsync()).First(s => s.Status == SessionStatus.Invoiced && !s.Paid);
        Assert.Null((await Studio.Get<SessionEditService>().EditAsync(Cast.Sam, session.Id, new SessionEditInput { Location = "The lake" }, Cancel)).Problem);
        Assert.True((await RollBackAsync(dry: true)).Left > 0);
        await RollBackAsync();
        var left = await OneSessionAsync();
        Assert.Equal((session.Id, session.InvoiceId), (left.Id, left.InvoiceId));
        Assert.Single(await InvoicesAsync());
        Assert.Equal(1, await Studio.WithDbAsync(db => db.Clients.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Nothing_brought_over_causes_a_message()
    {
        Fill();
        Older.Booking(60, "confirmed", "2026-11-25", "10:00").Invoice(61, 80.0, "pending", ("client_email", "clara@example.com"), ("due_date", "2026-11-23"));
        await BringAsync();
        Assert.Equal(0, await Studio.Get<ReminderWriter>().WriteDueAsync(Cancel));
        Assert.Equal(0, await Studio.WithDbAsync(db => db.Outbox.CountAsync(Cancel)));
        Assert.All(await SessionsAsync(), s => Assert.NotNull(s.BroughtOverAt));
        Assert.All(await InvoicesAsync(), i => Assert.NotNull(i.BroughtOverAt));
    }

    [Fact]
    public async Task Links_for_logins_go_out_only_when_asked_for()
    {
        Fill();
        await BringAsync(invite: true);
        Assert.Equal(1, await Studio.WithDbAsync(db => db.Outbox.CountAsync(Cancel)));
        Assert.All(await Studio.WithDbAsync(db => db.Users.ToListAsync(Cancel)), user => Assert.True(user.IsInvited));
    }

    [Fact]
    public async Task The_older_bookings_are_kept_until_they_are_dropped()
    {
        Fill();
        await BringAsync();
        var rows = await Studio.WithDbAsync(db => db.Set<LegacyBooking>().ToListAsync(Cancel));
        Assert.Contains(rows, row => row.Row.Contains("next friday", StringComparison.Ordinal));
        Assert.Equal(rows.Count, (await Studio.Get<LegacyDropService>().DropAsync(Cast.Ada, Cancel)).Value);
        Assert.NotEmpty(await SessionsAsync());
        Assert.NotNull((await Studio.Get<LegacyDropService>().DropAsync(Cast.Ada, Cancel)).Problem);
    }

    [Fact]
    public async Task Only_an_admin_may()
    {
        Assert.NotNull((await Studio.Get<ConsolidationService>().RunAsync(Cast.Sam, new ConsolidationInput(Older.Path), null, Cancel)).Problem);
        Assert.NotNull((await Studio.Get<LegacyDropService>().DropAsync(Cast.Sam, Cancel)).Problem);
    }

    private void Fill() => Older
        .Add("users", ("id", 1), ("email", "Clara@Example.com "), ("name", "Clara Client"), ("role", "user"), ("status", "approved"), ("created_at", "2024-01-01 00:00:00"))
        .Add("users", ("id", 2), ("email", "boss@example.com"), ("name", "Boss"), ("role", "ADMIN"), ("status", "pending"), ("created_at", "2024-01-01 00:00:00"))
        .Add("pricing_categories", ("id", 1), ("name", "portrait")).Add("pricing_categories", ("id", 2), ("name", "Boudoir"))
        .Add("pricing_packages", ("id", 1), ("name", "Gold"), ("price", 199.99)).Add("pricing_addons", ("id", 1), ("name", "Album"), ("price", 19.99))
        .Booking(1, "completed", quote: 120.0, email: " CLARA@example.com").Booking(2, "pending", date: "next friday", time: "afternoon").Booking(3, "invoiced", date: "2025-08-01", quote: 60.5, email: "nobody", name: "חנה כהן 📷").Booking(4, "on hold", type: "Drone", email: null, name: null)
        .Session(1, "paid", 300.0, ("paid_amount", 300.0)).Session(2, "invoiced", 80.0)
        .Invoice(1, 60.5, "pending", ("booking_id", 3)).Invoice(2, 80.0, "paid", ("session_id", 2), ("invoice_number", "INV-2026-0003")).Invoice(3, 12.345, "overdue", ("client_email", "otto@example.com"))
        .Add("expenses", ("id", 1), ("description", "Lens"), ("amount", 499.99), ("category", "equipment"), ("date", "2025-03-03")).Add("expenses", ("id", 2), ("description", "Zero"), ("amount", 0))
        .Add("reviews", ("id", 1), ("booking_id", 1), ("reviewer_name", "Clara"), ("rating", 5), ("comment", "Lovely"), ("published", 1), ("created_at", "2025-07-07 07:07:07")).Add("reviews", ("id", 2), ("booking_id", 1416), ("rating", 4))
        .Add("discount_codes", ("id", 1), ("code", "SUMMER"), ("discount_type", "percentage"), ("discount_value", 10), ("usage_limit", 5), ("usage_count", 2), ("active", 1))
        .Add("settings", ("key", "business_name"), ("value", "\"Northlight\"")).Add("settings", ("key", "theme"), ("value", "dark"))
        .Add("shoots", ("id", 1), ("title", "Lake"), ("date", "2025-06-06"), ("authorized_emails", "[\"clara@example.com\",\"gone@example.com\"]"))
        .Add("photos", ("id", 1), ("shoot_id", 1)).Add("review_invites", ("id", 1), ("token", "t"));

    /// <summary>How many rows every table has, and what sessions and invoices come to.</summary>
    private Task<string> PictureAsync() => Studio.WithDbAsync(async db =>
    {
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Where(name => name is not "ConsolidationRuns" and not "AuditLog" and not "Audit").Order(StringComparer.Ordinal))
        {
            var query = $"SELECT count(*) AS \"Value\" FROM \"{table}\"";
            counts.Add($"{table} {await db.Database.SqlQueryRaw<int>(query).SingleAsync(Cancel)}");
        }

        var sums = await db.Sessions.SumAsync(s => s.Total + s.PaidAmount + s.Balance, Cancel) + await db.Invoices.SumAsync(i => i.Total + i.Balance, Cancel);
        return string.Join('\n', counts.Where(count => !count.StartsWith("NumberSeries", StringComparison.Ordinal) && !count.StartsWith("AuditEntr", StringComparison.Ordinal))) + $"\n{sums}\n{(await db.Settings.AsNoTracking().SingleAsync(Cancel)).Profile.Name}";
    });
}
