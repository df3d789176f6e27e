using CsCheck;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>Whatever changes at the source between two runs, and whatever people do here.</summary>
public sealed class AnyLaterTests
{
    private static readonly Gen<(OlderCase Before, OlderCase Later, int[] Acts)> AnyChange = Gen.Select(Gen.Int[0, 9999].Array[600], Gen.Int[0, 9999].Array[200], Gen.Int[0, 9999].Array[20]).Select((numbers, changes, acts) =>
    {
        var before = new OlderCase(numbers, named: true);
        return (before, before.Later(changes, "bookings", "sessions", "invoices", "expenses"), acts);
    });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_run_ends_where_a_first_run_of_the_later_source_ends()
    {
        var (compared, all) = (0, 0);
        await AnyChange.SampleAsync(
            async change =>
            {
                await using var twice = await StudioSqlite.StartAsync();
                await BringAsync(twice, change.Before);
                var report = await BringAsync(twice, change.Later);
                all++;
                if (report.Tallies.Any(tally => tally.Kept > 0)) return;
                compared++;
                await using var once = await StudioSqlite.StartAsync();
                var fresh = await BringAsync(once, change.Later);
                Assert.Equal(await BroughtLines.TakeAsync(once), await BroughtLines.TakeAsync(twice));
                Assert.Equal(fresh.Money.Select(check => (check.What, check.Older, check.After)), report.Money.Select(check => (check.What, check.Older, check.After)));
            },
            iter: 40, threads: 1, print: Written);
        Assert.True(compared * 2 > all, $"{compared} of {all}");
    }

    [Fact]
    public Task What_people_did_here_outlives_a_second_run_and_a_rollback() => AnyChange.SampleAsync(
        async change =>
        {
            await using var studio = await StudioSqlite.StartAsync();
            await BringAsync(studio, change.Before);
            var touched = await TouchAsync(studio, change.Acts);
            var before = await LinesAsync(studio, touched);
            await BringAsync(studio, change.Later, untouched: touched.Count == 0);
            Assert.Equal(before, await LinesAsync(studio, touched));
            var back = await studio.Get<RollbackService>().RollBackAsync(Cast.Ada, null, false, Cancel);
            Assert.Equal(before, await LinesAsync(studio, touched));
            Assert.Equal(touched.Count > 0, (back.Value?.Left ?? 0) > 0);
            Assert.Equal(touched.Order(), await studio.WithDbAsync(db => db.Sessions.Select(s => s.Id).OrderBy(id => id).ToListAsync(Cancel)));
        },
        iter: 40, threads: 1, print: Written);

    /// <summary>Staff edit some of the sessions that came over, and cancel some.</summary>
    private static async Task<List<Guid>> TouchAsync(StudioSqlite studio, int[] acts)
    {
        var touched = new List<Guid>();
        foreach (var (id, act) in (await studio.WithDbAsync(db => db.Sessions.OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(Cancel))).Zip(acts))
        {
            var done = (act % 4) switch
            {
                0 => (await studio.Get<SessionEditService>().EditAsync(Cast.Sam, id, new SessionEditInput { Location = $"Here {act}" }, Cancel)).Succeeded,
                1 => (await studio.Get<CancelService>().CancelAsync(Cast.Sam, id, new SessionCancelInput("Rain"), Cancel)).Succeeded,
                _ => false,
            };
            if (done) touched.Add(id);
        }

        return touched;
    }

    private static Task<List<string>> LinesAsync(StudioSqlite studio, List<Guid> ids) => studio.WithDbAsync(async db =>
    {
        var sessions = await db.Sessions.AsNoTracking().Include(s => s.Lines).Include(s => s.Payments).Include(s => s.Invoice).AsSplitQuery().Where(s => ids.Contains(s.Id)).OrderBy(s => s.Id).ToListAsync(Cancel);
        return sessions.ConvertAll(s => $"{s.Id} {s.Version} {s.Location} {s.Status} {s.Date} {s.Notes} {s.Total} {s.Balance} {s.Lines.Count} {s.Payments.Count} {s.InvoiceId} {s.Invoice?.Version} {s.Invoice?.Number} {s.Invoice?.Balance}");
    });

    private static async Task<ConsolidationReport> BringAsync(StudioSqlite studio, OlderCase older, bool untouched = true)
    {
        using var file = new OlderFile(older.Sql(postgres: false));
        var result = await studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(file.Path, Name: "older.db"), null, Cancel);
        Assert.Null(result.Problem);
        Assert.All(result.Value!.Tallies, tally => Assert.True(tally.AddsUp, $"{tally}"));
        Assert.True(result.Value.AgreesToTheCent || !untouched || result.Value.Tallies.Any(tally => tally.Kept > 0), string.Join("\n", result.Value.Money));
        return result.Value;
    }

    private static string Written((OlderCase Before, OlderCase Later, int[] Acts) change) => $"{change.Before}\nthen\n{string.Join('\n', change.Later.ToString().Split('\n').Except(change.Before.ToString().Split('\n')))}\nacts {string.Join(',', change.Acts)}";
}
