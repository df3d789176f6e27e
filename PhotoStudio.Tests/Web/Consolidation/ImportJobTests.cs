using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Web.Consolidation;

/// <summary>One run at a time, apart from the page; what was uploaded goes once nothing needs it.</summary>
public sealed class ImportJobTests : IAsyncLifetime
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim goOn = new();
    private ImportWorld world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await ImportWorld.StartAsync();
        world.Older.Booking(1, "confirmed", quote: 100.0).Booking(2, date: "2025-07-07", time: "afternoon");
    }

    public async ValueTask DisposeAsync()
    {
        goOn.Set();
        await world.Job.Work;
        await world.DisposeAsync();
        goOn.Dispose();
    }

    [Fact]
    public async Task A_dry_run_keeps_the_uploaded_file_for_the_import_which_removes_it()
    {
        var input = await world.UploadAsync();
        var looked = await world.RunAsync(input);
        Assert.Equal((true, null), (looked.Report!.DryRun, looked.Problem));
        Assert.True(File.Exists(input.From));
        var brought = await world.RunAsync(input with { DryRun = false });
        Assert.NotNull(brought.Report!.RunId);
        Assert.False(Directory.Exists(world.Folder));
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Of_several_starts_at_once_one_runs_and_the_other_uploads_are_removed()
    {
        var inputs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => world.UploadAsync()));
        Hold();
        var started = await Task.WhenAll(inputs.Select(input => Task.Run(() => world.Job.TryStart(Cast.Ada, input), Cancel)));
        await reached.Task.WaitAsync(Cancel);
        var running = inputs[Array.IndexOf(started, true)];
        Assert.Single(started, true);
        Assert.Equal([running.From!], Directory.GetFiles(world.Folder));
        goOn.Set();
        await world.Job.Work;
        Assert.Equal(running, world.Job.State.Input);
        Assert.NotNull(world.Job.State.Report);
    }

    [Fact]
    public async Task A_stopped_import_stores_nothing_and_the_dry_run_is_there_again()
    {
        var input = await world.UploadAsync();
        var looked = await world.RunAsync(input);
        await StopAsync(input with { DryRun = false });
        Assert.Equal((looked.Report, "It was stopped. Nothing was stored."), (world.Job.State.Report, world.Job.State.Problem!.Detail));
        Assert.Equal(0, await CountAsync());
        Assert.Empty(await world.Studio.WithDbAsync(db => db.Set<ConsolidationRun>().ToListAsync(Cancel)));
        Assert.NotNull((await world.RunAsync(input with { DryRun = false })).Report!.RunId);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_stopped_dry_run_leaves_no_upload_behind()
    {
        await StopAsync(await world.UploadAsync());
        Assert.Equal("It was stopped. Nothing was stored.", world.Job.State.Problem!.Detail);
        Assert.False(Directory.Exists(world.Folder));
    }

    [Fact]
    public async Task What_is_no_older_database_is_said_as_a_problem_of_the_file_which_is_removed()
    {
        await using var content = new MemoryStream(new byte[5000]);
        var path = await world.Files.StoreAsync(content, _ => { }, Cancel);
        var state = await world.RunAsync(new ConsolidationInput(path, true, Name: "holiday.jpg"));
        Assert.Equal("\"holiday.jpg\" cannot be read as a SQLite database.", Assert.Single(Assert.IsType<Invalid>(state.Problem).Errors, error => error.Field == "from").Message);
        Assert.Equal((true, false, null), (state.Uploaded, state.Running, state.Input));
        Assert.False(Directory.Exists(world.Folder));
    }

    [Fact]
    public async Task A_run_that_breaks_in_the_middle_is_told_and_stores_nothing()
    {
        world.Older.Add("reviews", ("id", 1), ("rating", 5)).Run("ALTER TABLE reviews ADD COLUMN torn TEXT AS (json(rating || '{')) VIRTUAL");
        var state = await world.RunAsync(await world.UploadAsync(dry: false));
        Assert.Contains("could not be read to its end", Assert.IsType<Refused>(state.Problem).Detail, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
        Assert.False(Directory.Exists(world.Folder));
    }

    [Fact]
    public async Task Another_source_takes_the_place_of_the_former_upload()
    {
        var first = await world.UploadAsync();
        await world.RunAsync(first);
        var second = await world.UploadAsync();
        await world.RunAsync(second);
        Assert.Equal([second.From!], Directory.GetFiles(world.Folder));
        world.Job.Clear();
        Assert.False(Directory.Exists(world.Folder));
        Assert.Null(world.Job.State.Report);
    }

    private async Task StopAsync(ConsolidationInput input)
    {
        Hold();
        Assert.True(world.Job.TryStart(Cast.Ada, input));
        await reached.Task.WaitAsync(Cancel);
        world.Job.Stop();
        goOn.Set();
        await world.Job.Work;
    }

    /// <summary>The next run waits in the middle, until <see cref="goOn"/>.</summary>
    private void Hold() => world.Job.Changed += () =>
    {
        if (world.Job.State.Progress is null || !reached.TrySetResult()) return;
        goOn.Wait(Cancel);
    };

    private Task<int> CountAsync() => world.Studio.WithDbAsync(db => db.Sessions.CountAsync(Cancel));
}
