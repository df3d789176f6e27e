using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Consolidation.Writing;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;

namespace PhotoStudio.Domain.Consolidation;

/// <summary>Brings older data over: everything or nothing, once or again, or only a look at what would happen.</summary>
public sealed class ConsolidationService(StudioDatabase database, TimeProvider clock, UserMessages messages)
{
    /// <param name="actor">Admin, or the program itself.</param>
    /// <param name="input">From where, and whether in earnest.</param>
    /// <param name="progress">Hears how far it is, batch by batch.</param>
    /// <param name="cancel">Until the end nothing is stored.</param>
    public async Task<Result<ConsolidationReport>> RunAsync(Actor actor, ConsolidationInput input, IProgress<ConsolidationProgress>? progress, CancellationToken cancel)
    {
        if (!actor.IsAdmin) return new NotAllowed();
        var opened = await OlderSources.OpenAsync(input.From, input.Name, cancel);
        if (!opened.Succeeded) return opened.Problem;
        await using var source = opened.Value;
        if (!source.Tables.Keys.Any(OlderTables.IsKnown)) return ConsolidationProblems.NothingOlder();
        await using var db = await database.OpenAsync(cancel);
        await using var transaction = input.DryRun ? null : await database.BeginWriteAsync(db, cancel);
        // The run itself is what the audit log notes; its rows are many, and each tells where it came from.
        (db.Actor, db.ChangeTracker.AutoDetectChangesEnabled) = (Actor.System, false);
        var began = clock.GetTimestamp();
        var desk = await OpenDeskAsync(db, source, actor, input.DryRun, progress, cancel);
        var run = new ConsolidationRun { Id = desk.RunId, Source = source.Kind, From = source.From, At = desk.Now, By = actor.Name };
        run.Undo = (await new Consolidator(desk, messages, input.Invite).RunAsync()).Write();
        var report = Report(desk, source, input.DryRun, clock.GetElapsedTime(began));
        if (transaction is null) return report;
        db.Add(AuditEntry.Write(AuditArea.Settings, AuditAct.Written, new AuditSubject("older data", source.From, run.Id), actor, desk.Now));
        (run.Added, run.Report) = (desk.Origins.Added, ReportJson.Write(report));
        db.Add(run);
        await transaction.CommitAsync(cancel);
        return report;
    }

    private async Task<Desk> OpenDeskAsync(StudioDb db, IOlderSource source, Actor actor, bool dry, IProgress<ConsolidationProgress>? progress, CancellationToken cancel)
    {
        var settings = await db.SettingsAsync(cancel);
        db.ChangeTracker.Clear();
        var terms = new MappingTerms(settings, TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone), settings.MomentOf(clock), source.From, new OlderPriceList());
        var desk = new Desk(db, source, terms, actor, Guid.CreateVersion7(), dry, progress, cancel);
        await desk.Origins.LoadAsync(cancel);
        return desk;
    }

    private static ConsolidationReport Report(Desk desk, IOlderSource source, bool dry, TimeSpan took) => new()
    {
        From = source.From,
        Source = source.Kind,
        At = desk.Now,
        DryRun = dry,
        RunId = dry ? null : desk.RunId,
        CurrencyCode = desk.Terms.Settings.Money.CurrencyCode,
        Took = (long)took.TotalMilliseconds,
        Tallies = desk.Report.Tallies,
        Money = desk.Report.Money,
        Findings = desk.Report.Findings,
    };
}
