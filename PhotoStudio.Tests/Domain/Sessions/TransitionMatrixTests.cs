using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Every state, action and person, through the real services on a migrated file.</summary>
public sealed class TransitionMatrixTests
{
    public static TheoryData<string> States => [.. SessionMatrix.States];

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_refused_move_says_why_and_changes_nothing(string state)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var stage = await SessionStage.SetAsync(studio);
        var id = await stage.BringAsync(state);
        var before = await SnapshotAsync(studio);
        var met = new List<string>();
        var expected = new List<string>();
        foreach (var (person, action, cell) in Cells(state).Where(cell => OutcomeTable.IsRefusal(cell.Cell)))
        {
            expected.Add($"{person} {action}: {cell}");
            met.Add($"{person} {action}: {OutcomeTable.Answer((await stage.TryAsync(person, id, action)).Problem)}");
        }

        Assert.Equal(expected, met);
        Assert.Equal(before, await SnapshotAsync(studio));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task An_allowed_move_leads_to_the_written_status_and_is_in_the_history(string state)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var stage = await SessionStage.SetAsync(studio);
        foreach (var (person, action, cell) in Cells(state).Where(cell => !OutcomeTable.IsRefusal(cell.Cell)))
        {
            var id = await stage.BringAsync(state);
            var before = await LoadAsync(studio, id);
            Assert.Equal("-", OutcomeTable.Answer((await stage.TryAsync(person, id, action)).Problem));

            var after = await LoadAsync(studio, id);
            Assert.Equal($"{person} {action} from {state}: {cell}", $"{person} {action} from {state}: {CamelCase.Of(after.Status)}");
            Assert.Equal(action is "cancel" || (state.StartsWith("cancelled", StringComparison.Ordinal) && action is not "reopen"), after.Cancelled);
            Assert.NotEqual(before.Version, after.Version);
            var entry = Assert.Single(after.History, entry => before.History.All(old => old.Id != entry.Id));
            Assert.Equal((action, stage.Person(person).Name), (CamelCase.Of(entry.Action!.Value), entry.By));
            Assert.Equal((before.Status, after.Status), (entry.From, entry.To));
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task The_actions_offered_are_the_actions_allowed(string state)
    {
        await using var studio = await StudioSqlite.StartAsync();
        var stage = await SessionStage.SetAsync(studio);
        var id = await stage.BringAsync(state);
        foreach (var person in new[] { "Admin", "Staff", "owner" })
        {
            var table = SessionMatrix.Of(person);
            var view = (await studio.Get<SessionReader>().FindAsync(stage.Person(person), id, TestContext.Current.CancellationToken)).Done();
            Assert.Equal(table.Actions.Where(action => !OutcomeTable.IsRefusal(table[state, action])), view.Row.AllowedActions.Select(CamelCase.Of));
        }
    }

    private static IEnumerable<(string Person, string Action, string Cell)> Cells(string state) =>
        from person in SessionMatrix.People
        let table = SessionMatrix.Of(person)
        from action in table.Actions
        select (person, action, table[state, action]);

    private static Task<Session> LoadAsync(StudioSqlite studio, Guid id) =>
        studio.WithDbAsync(db => db.Sessions.AsNoTracking().Include(s => s.History).SingleAsync(s => s.Id == id));

    private static Task<string> SnapshotAsync(StudioSqlite studio) => studio.WithDbAsync(async db =>
    {
        var sessions = await db.Sessions.AsNoTracking().Select(s => s.Version).ToListAsync();
        return $"{string.Join(' ', sessions)} {await db.SessionHistory.CountAsync()} {await db.Payments.CountAsync()} {await db.Invoices.CountAsync()} {await db.Outbox.CountAsync()}";
    });
}
