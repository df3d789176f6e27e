using System.Diagnostics;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>The real program with the data of a large studio: 100,000 bookings, every seventh with an invoice, every thirtieth with something to look at.</summary>
public sealed class LargeTests(ITestOutputHelper output) : IDisposable
{
    private const int Bookings = 100_000;

    /// <summary>Of one core, whatever else the machine does: within a minute by the clock on two that are free.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(55);

    /// <summary>Bytes that the working set may grow by from the first batches to the last: a kilobyte and a half a booking, its client, its invoice and its findings among it; measured: one.</summary>
    private const long MostGrowth = 150L * 1024 * 1024;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"photostudio-large-{Guid.NewGuid():N}");
    private readonly OlderFile older = new(OlderFile.FirstGeneration);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        older.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, true);
    }

    [Fact]
    public async Task A_hundred_thousand_bookings_come_over_within_a_minute_and_memory_stays_flat()
    {
        older.Run($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Bookings})
            INSERT INTO bookings (id, client_name, client_email, session_type, date, time, location, notes, status, quote_amount, created_at, updated_at)
            SELECT i, 'Client ' || (i / 3), 'c' || (i / 3) || '@example.com', CASE i % 3 WHEN 0 THEN 'Portrait' WHEN 1 THEN 'Wedding' ELSE 'Family' END, date('2015-01-01', '+' || (i / 30) || ' days'),
                CASE WHEN i % 30 = 0 THEN 'afternoon' ELSE '10:00' END, 'The lake', 'Bring the dog', CASE i % 7 WHEN 0 THEN 'invoiced' WHEN 1 THEN 'pending' WHEN 2 THEN 'paid' WHEN 3 THEN 'cancelled' ELSE 'confirmed' END,
                100 + i % 400 + 0.5, '2025-05-01 10:00:00', '2025-05-02 11:00:00' FROM n;
            INSERT INTO invoices (id, booking_id, amount, status, created_at, updated_at) SELECT id, id, quote_amount, CASE id % 2 WHEN 0 THEN 'paid' ELSE 'pending' END, created_at, updated_at FROM bookings WHERE status = 'invoiced';
            """);
        using var process = Start();
        var (first, last, used) = (0L, 0L, TimeSpan.Zero);
        while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            if (!line.StartsWith("bookings: ", StringComparison.Ordinal)) continue;
            process.Refresh();
            (last, used) = (process.WorkingSet64, process.TotalProcessorTime);
            if (first == 0) first = last;
        }

        await process.WaitForExitAsync(Cancel);
        Assert.True(process.ExitCode == 0, await process.StandardError.ReadToEndAsync(Cancel));
        output.WriteLine($"{used.TotalSeconds:0.0} s of processor time; working set from {first >> 20} MB to {last >> 20} MB");
        Assert.InRange(used, TimeSpan.FromSeconds(1), Most);
        Assert.InRange(last - first, long.MinValue, MostGrowth);
        var report = await File.ReadAllTextAsync(Path.Combine(folder, "report.txt"), Cancel);
        Assert.Matches(@"Sessions, from bookings\s+100,000\s+100,000", report);
    }

    /// <summary>With the collector of a small machine: on one with a large cache it lets garbage lie, which says nothing about what is kept.</summary>
    private Process Start()
    {
        Directory.CreateDirectory(folder);
        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PhotoStudio.Web.dll"), "consolidate", "--from", older.Path, "--report", Path.Combine(folder, "report.txt"), $"--Data:Folder={folder}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        (info.Environment["DOTNET_gcServer"], info.Environment["DOTNET_GCgen0size"]) = ("0", "0x2000000");
        return Process.Start(info)!;
    }
}
