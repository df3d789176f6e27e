using CsCheck;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Rollback;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Consolidation.Any;

/// <summary>The same rows in PostgreSQL and in a SQLite file.</summary>
[Collection(nameof(OlderServers))]
public sealed class AnyEngineTests(OlderServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Come_over_alike_again_without_change_and_go_back_without_a_trace() => Gen.Int[0, 9999].Array[600].Select(numbers => new OlderCase(numbers)).SampleAsync(
        async older =>
        {
            using var file = new OlderFile(older.Sql(postgres: false));
            var connection = await server.MakeAsync(older.Sql(postgres: true));
            await using var ofFile = await StudioSqlite.StartAsync();
            await using var ofServer = await StudioSqlite.StartAsync();
            var before = await StudioPicture.TakeAsync(ofServer);
            var (one, other) = (await BringAsync(ofFile, file.Path), await BringAsync(ofServer, connection));
            Assert.Equal(await BroughtLines.TakeAsync(ofFile), await BroughtLines.TakeAsync(ofServer));
            Assert.Equal(one.Tallies, other.Tallies);
            Assert.Equal(one.Money, other.Money);
            var after = await StudioPicture.TakeAsync(ofServer);
            Assert.Equal(0, (await BringAsync(ofServer, connection)).ToBring);
            Assert.Equal(after, await StudioPicture.TakeAsync(ofServer));
            Assert.Equal(0, (await ofServer.Get<RollbackService>().RollBackAsync(Cast.Ada, null, false, Cancel)).Value?.Left ?? 0);
            Assert.Equal(before, await StudioPicture.TakeAsync(ofServer));
        },
        iter: 15, threads: 1);

    private static async Task<ConsolidationReport> BringAsync(StudioSqlite studio, string from)
    {
        var result = await studio.Get<ConsolidationService>().RunAsync(Cast.Ada, new ConsolidationInput(from), null, Cancel);
        Assert.Null(result.Problem);
        return result.Value!;
    }
}
