using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Pressure;

/// <summary>Two people at the same thing: the second is told, nothing is lost or half done.</summary>
public sealed class TwoEditorsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_added_in_one_context_and_an_issue_in_another_meet_a_conflict()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var id = await DraftAsync(studio);
        await using var first = await studio.Database.OpenAsync(Cancel);
        await using var second = await studio.Database.OpenAsync(Cancel);
        var edited = await first.Invoices.Include(i => i.Lines).SingleAsync(i => i.Id == id, Cancel);
        var issued = await second.Invoices.Include(i => i.Lines).SingleAsync(i => i.Id == id, Cancel);
        edited.EditDraft(new PricedLines([new PricedLine("Print", 1, 50_00, 0)], Discount.None, false), Cast.Sam, StudioSqlite.Noon.UtcDateTime);
        issued.Issue("INV-2026-0001", new Seller(), 14, Cast.Ada, new Moment(StudioSqlite.Noon.UtcDateTime, studio.Today));

        await first.SaveChangesAsync(Cancel);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancel));
        var stored = (await studio.Get<InvoiceReader>().FindAsync(Cast.Ada, id, Cancel)).Done();
        Assert.Equal((InvoiceState.Draft, 50_00, "Print"), (stored.Row.State, stored.Row.Total, Assert.Single(stored.Lines).Description));
    }

    [Fact]
    public async Task Who_edits_an_invoice_that_was_issued_meanwhile_is_told_and_changes_nothing()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var id = await DraftAsync(studio);
        var seen = (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, id, Cancel)).Done().Row.Version;
        var edits = studio.Get<InvoiceEditService>();
        (await edits.EditAsync(Cast.Ada, id, new InvoiceEditInput { Action = "issue" }, Cancel)).Done();

        var lines = new InvoiceEditInput { Lines = new LineInput[] { new("Print", 1, 50) } };
        Assert.IsType<Stale>((await edits.EditAsync(Cast.Sam, new RowRef(id, seen), lines, Cancel)).Problem);
        Assert.Equal(ProblemKind.Conflict, (await edits.EditAsync(Cast.Sam, id, lines, Cancel)).Problem!.Kind);
        Assert.Equal(100_00, (await studio.Get<InvoiceReader>().FindAsync(Cast.Sam, id, Cancel)).Done().Row.Total);
    }

    [Fact]
    public async Task Every_command_on_a_session_refuses_a_version_that_is_no_longer_there()
    {
        await using var studio = await StudioSqlite.StartAsync();
        var stage = await Sessions.SessionStage.SetAsync(studio);
        (string State, string Action, string Person)[] moves =
        [
            ("request", "quote", "Staff"), ("quoted", "accept", "owner"), ("quoted", "decline", "owner"), ("quoted", "book", "Staff"), ("booked", "recordPayment", "Staff"),
            ("booked", "markPaid", "Staff"), ("paid", "refund", "Admin"), ("paid", "invoice", "Staff"), ("booked", "edit", "Staff"), ("quoted", "cancel", "owner"), ("cancelled-booked", "reopen", "Staff"),
        ];
        foreach (var (state, action, person) in moves)
        {
            var id = await stage.BringAsync(state);
            Assert.Equal((action, "412"), (action, OutcomeTable.Answer((await stage.TryAsync(person, new RowRef(id, Guid.NewGuid()), action)).Problem)));
            var version = await studio.WithDbAsync(db => db.Sessions.Where(s => s.Id == id).Select(s => s.Version).SingleAsync());
            Assert.Equal((action, "-"), (action, OutcomeTable.Answer((await stage.TryAsync(person, new RowRef(id, version), action)).Problem)));
        }
    }

    private static async Task<Guid> DraftAsync(StudioSqlite studio) =>
        (await studio.Get<InvoiceService>().CreateStandaloneAsync(Cast.Sam, new StandaloneInvoiceInput { ClientName = "Max", Amount = 100, Draft = true }, Cancel)).Done();
}
