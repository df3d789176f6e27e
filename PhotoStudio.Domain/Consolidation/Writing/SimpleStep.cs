using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>What a row of a table that stands for itself becomes.</summary>
/// <param name="Id">Ours; empty when it is left out.</param>
/// <param name="Verdict">What happened.</param>
/// <param name="Version">Ours, when it was added.</param>
internal readonly record struct Outcome(Guid Id, Verdict Verdict, Guid? Version = null)
{
    public static readonly Outcome LeftOut = new(Guid.Empty, Verdict.LeftOut);

    public static Outcome New(Entity row) => new(row.Id, Verdict.New, row.Version);

    public static Outcome Linked(Guid id) => new(id, Verdict.Linked);
}

/// <summary>Brings over a table whose rows stand for themselves: each is new, changed, or here already.</summary>
internal abstract class SimpleStep(Desk desk, string table, BroughtKind kind)
{
    protected Desk Desk => desk;

    public async Task RunAsync()
    {
        await foreach (var batch in desk.Source.ReadAsync(table, desk.Cancel))
        {
            foreach (var row in batch.Where(row => !desk.IsRepeated(row))) await OneAsync(row);
            await desk.FlushAsync(table, batch.Count);
        }
    }

    /// <summary>What the addresses of its rows begin with; the id follows.</summary>
    protected abstract string Place { get; }

    /// <summary>Makes the row, or finds that it is here already.</summary>
    protected abstract Task<Outcome> MakeAsync(RowReader reader);

    /// <summary>Brings a change at the source into a row that nobody touched here; null when somebody did, or it is gone.</summary>
    protected abstract Task<Entity?> ChangeAsync(RowReader reader, Origin origin);

    /// <summary>Called for every row that is here after an earlier run.</summary>
    protected virtual Task MeetAsync(RowReader reader, Origin origin) => Task.CompletedTask;

    /// <summary>When the row was made there, UTC.</summary>
    protected DateTime Made(RowReader reader) => OlderInstant.First(reader.Row, "created_at", "updated_at") ?? desk.Now;

    /// <summary>When it was last changed there, UTC.</summary>
    protected DateTime Updated(RowReader reader) => OlderInstant.First(reader.Row, "updated_at", "created_at") ?? desk.Now;

    /// <summary>A row of ours as an earlier run left it: its version is the same, or only the program itself moved it on.</summary>
    protected static bool IsUntouched(Entity row, Origin origin) => row.Version == origin.Version || row.UpdatedBy == Actor.System.Name;

    private async Task OneAsync(OlderRow row)
    {
        var reader = desk.Read(row);
        if (desk.Origins.Find(row) is not { } origin)
        {
            var outcome = await MakeAsync(reader);
            if (outcome.Verdict is not Verdict.LeftOut) desk.Origins.Add(row.Table, row.LegacyId, kind, outcome.Id, outcome.Verdict is Verdict.New, row.Hash, outcome.Version);
            desk.Report.Row(row.Table, outcome.Verdict, reader.Findings, outcome.Verdict is Verdict.LeftOut ? null : Place + outcome.Id);
            return;
        }

        await MeetAsync(reader, origin);
        if (origin.IsOf(row.Hash)) desk.Report.Row(row.Table, Verdict.Already);
        else if (origin.Added && await ChangeAsync(reader, origin) is { } changed) await ChangedAsync(reader, changed);
        else Keep(reader, origin.EntityId);
    }

    private async Task ChangedAsync(RowReader reader, Entity changed)
    {
        await desk.Origins.RenewAsync(reader.Row, reader.Row.Hash, changed.Version, desk.Cancel);
        desk.Report.Row(reader.Row.Table, Verdict.Changed, reader.Findings, Place + changed.Id);
    }

    private void Keep(RowReader reader, Guid id) =>
        desk.Report.Row(reader.Row.Table, Verdict.Kept, [new Finding(reader.Row.Table, reader.Row.LegacyId, "changed at the source", "It was changed or removed here too, or was here before.", "Stays as it is here")], Place + id);
}
