using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Demo;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Demo;

[Collection(DemoCollection.Name)]
public sealed class DemoTests(DemoFixture demo)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Filling_twice_changes_nothing()
    {
        var before = await CountAsync();

        Assert.Equal(demo.Accounts, await demo.FillAsync());
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_studio_that_is_there_already_is_never_filled()
    {
        var elsewhere = Directory.CreateTempSubdirectory("photostudio-demo-").FullName;

        await Assert.ThrowsAsync<DemoHalfFilled>(() => DemoStudio.FillAsync(demo.Studio.Get<IServiceProvider>(), elsewhere, Cancel));
        Directory.Delete(elsewhere, true);
    }

    [Fact]
    public async Task Whoever_is_there_is_found_by_name()
    {
        var people = await demo.Studio.WithDbAsync(db => db.Users.Select(user => new { user.Name, user.Search }).ToListAsync(Cancel));
        Assert.All(people, person => Assert.StartsWith(SearchText.Of(person.Name), person.Search, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_status_and_every_kind_of_quote_is_there()
    {
        var list = (await demo.Studio.Get<SessionQueries>().ListAsync(Cast.Ada, new SessionFilter(), Cancel)).Value!;

        Assert.All(list.Counts.ByStatus, status => Assert.True(status.Value >= 3, $"{status.Key}: {status.Value}"));
        Assert.True(list.Counts.Cancelled >= 3);
        await AssertSomeAsync(db => db.Sessions.Where(s => s.Status == SessionStatus.Quoted && s.QuoteAcceptedAt != null));
        await AssertSomeAsync(db => db.Sessions.Where(s => s.Status == SessionStatus.Quoted && s.QuoteDeclinedAt != null));
        await AssertSomeAsync(db => db.Sessions.Where(s => s.Status == SessionStatus.Quoted && s.QuoteValidUntil < demo.Studio.Today));
        await AssertSomeAsync(db => db.Sessions.Where(s => s.Date == demo.Studio.Today));
    }

    [Fact]
    public async Task Invoices_are_settled_part_paid_overdue_void_and_drafts()
    {
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Paid));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Issued && i.PaidAmount > 0));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Issued && i.DueDate < demo.Studio.Today));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Void));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Draft));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.SessionId == null));
    }

    [Fact]
    public async Task Codes_are_active_used_up_lapsed_and_off_and_invoices_credited_in_part_and_in_full()
    {
        var codes = await demo.Studio.Get<PhotoStudio.Domain.Pricing.DiscountCodeQueries>().AllAsync(Cast.Ada, Cancel);
        Assert.Equal(Enum.GetValues<PhotoStudio.Domain.Pricing.DiscountCodeState>().Order(), codes.Select(code => code.StateOn(demo.Studio.Today)).Distinct().Order());
        Assert.All(codes.Where(code => code.UsageLimit is not null), code => Assert.True(code.Used <= code.UsageLimit));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Credited && i.SessionId == null));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Credited && i.SessionId != null));
        await AssertSomeAsync(db => db.Invoices.Where(i => i.State == InvoiceState.Paid && i.Credited > 0));
        Assert.Equal(2, (await demo.Studio.Get<PhotoStudio.Domain.Pricing.InfoCardQueries>().ShownAsync(Cancel)).Count);
    }

    [Fact]
    public async Task Numbers_have_no_gap_and_follow_their_dates()
    {
        var issued = await demo.Studio.WithDbAsync(db => db.Invoices.Where(i => i.Number != null).Select(i => new { i.Number, i.IssueDate, i.IssuedAt }).ToListAsync(Cancel));

        foreach (var year in issued.GroupBy(invoice => invoice.IssueDate!.Value.Year))
        {
            var inOrder = year.OrderBy(invoice => invoice.IssuedAt).Select(invoice => invoice.Number);
            Assert.Equal(Enumerable.Range(1, year.Count()).Select(number => $"INV-{year.Key}-{number:0000}"), inOrder);
        }
    }

    [Fact]
    public async Task What_is_stored_as_paid_equals_the_payments()
    {
        var sessions = await demo.Studio.WithDbAsync(db => db.Sessions.Include(s => s.Payments).AsNoTracking().ToListAsync(Cancel));
        var invoices = await demo.Studio.WithDbAsync(db => db.Invoices.Include(i => i.Payments).AsNoTracking().ToListAsync(Cancel));

        Assert.All(sessions, session => Assert.Equal(session.Payments.Sum(payment => payment.Signed), session.PaidAmount));
        Assert.All(invoices, invoice => Assert.Equal(invoice.Payments.Sum(payment => payment.Signed), invoice.PaidAmount));
    }

    [Fact]
    public async Task Sixty_clients_the_studio_and_those_who_wait_have_their_rows()
    {
        Assert.Equal(60, await demo.Studio.WithDbAsync(db => db.Clients.CountAsync(Cancel)));
        var users = await demo.Studio.WithDbAsync(db => db.Users.ToListAsync(Cancel));
        Assert.Single(users, user => user.Role == UserRole.Admin);
        Assert.Equal(3, users.Count(user => user.Role == UserRole.Staff));
        Assert.Equal(2, users.Count(user => user.State == UserState.Pending));
        Assert.All(users.Where(user => user.PasswordHash is not null), user => Assert.Contains(user.Email!, demo.Accounts, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_happened_in_the_future()
    {
        Assert.False(await demo.Studio.WithDbAsync(db => db.SessionHistory.AnyAsync(entry => entry.At > StudioSqlite.Noon.UtcDateTime, Cancel)));
        var days = await demo.Studio.WithDbAsync(db => db.Payments.Select(payment => payment.Date).ToListAsync(Cancel));
        Assert.InRange(days.Select(day => (day.Year, day.Month)).Distinct().Count(), 17, 19);
    }

    private async Task AssertSomeAsync<T>(Func<PhotoStudio.Domain.Data.StudioDb, IQueryable<T>> rows) =>
        Assert.True(await demo.Studio.WithDbAsync(db => rows(db).AnyAsync(Cancel)));

    private Task<(int Sessions, int Invoices, int Payments, int Users, int Messages)> CountAsync() => demo.Studio.WithDbAsync(async db => (
        await db.Sessions.CountAsync(Cancel), await db.Invoices.CountAsync(Cancel), await db.Payments.CountAsync(Cancel), await db.Users.CountAsync(Cancel), await db.Outbox.CountAsync(Cancel)));
}
