using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>Every state, action and person, through the real services on a migrated file.</summary>
public sealed class InvoiceMatrixTests
{
    public static TheoryData<string> States => [.. InvoiceMatrix.States];

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_refused_move_says_why_and_changes_nothing(string state)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var stage = await InvoiceStage.SetAsync(studio);
        var id = await stage.BringAsync(state);
        var before = await SnapshotAsync(studio);
        foreach (var (person, action, cell) in Cells(state).Where(cell => OutcomeTable.IsRefusal(cell.Cell)))
            Assert.Equal($"{person} {action}: {cell}", $"{person} {action}: {OutcomeTable.Answer(await stage.TryAsync(person, id, action))}");
        Assert.Equal(before, await SnapshotAsync(studio));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task An_allowed_move_leads_to_the_written_state(string state)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var stage = await InvoiceStage.SetAsync(studio);
        foreach (var (person, action, cell) in Cells(state).Where(cell => !OutcomeTable.IsRefusal(cell.Cell)))
        {
            var id = await stage.BringAsync(state);
            Assert.Equal("-", OutcomeTable.Answer(await stage.TryAsync(person, id, action)));
            var after = await studio.WithDbAsync(db => db.Invoices.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id));
            Assert.Equal($"{person} {action}: {cell}", $"{person} {action}: {(after is null ? "gone" : CamelCase.Of(after.State))}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task The_actions_offered_are_the_actions_allowed(string state)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var id = await (await InvoiceStage.SetAsync(studio)).BringAsync(state);
        foreach (var (person, actor) in new[] { ("Admin", Cast.Ada), ("Staff", Cast.Sam) })
        {
            var table = InvoiceMatrix.Of(person);
            var view = (await studio.Get<InvoiceReader>().FindAsync(actor, id, TestContext.Current.CancellationToken)).Done();
            var allowed = table.Actions.Where(action => action is not "delete" && !OutcomeTable.IsRefusal(table[state, action]));
            Assert.Equal(allowed, view.Row.AllowedActions.Select(CamelCase.Of));
        }
    }

    private static IEnumerable<(string Person, string Action, string Cell)> Cells(string state) =>
        from person in InvoiceMatrix.People
        let table = InvoiceMatrix.Of(person)
        from action in table.Actions
        select (person, action, table[state, action]);

    private static Task<string> SnapshotAsync(StudioSqlite studio) => studio.WithDbAsync(async db =>
    {
        var versions = await db.Invoices.AsNoTracking().Select(i => i.Version).ToListAsync();
        var sessions = await db.Sessions.AsNoTracking().Select(s => s.Version).ToListAsync();
        return $"{string.Join(' ', versions.Concat(sessions))} {await db.Payments.CountAsync()} {await db.Outbox.CountAsync()} {await db.Set<NumberSeries>().SumAsync(series => series.Last)}";
    });
}
