using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>The real program, killed in the middle of its work.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Bookings = 8000;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"photostudio-killed-{Guid.NewGuid():N}");
    private readonly OlderFile older = new(OlderFile.FirstGeneration);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        older.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, true);
    }

    [Fact]
    public async Task A_killed_run_stores_nothing_and_the_next_one_everything()
    {
        older.Run($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Bookings}) INSERT INTO bookings (id, client_name, client_email, session_type, date, status) SELECT i, 'Client', 'c' || i || '@example.com', 'Portrait', date('2020-01-01', '+' || i || ' days'), 'booked' FROM n");
        using (var process = Start())
        {
            while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line)
            {
                if (!line.StartsWith("bookings: ", StringComparison.Ordinal) || line.StartsWith("bookings: 500 ", StringComparison.Ordinal)) continue;
                process.Kill();
                break;
            }

            await process.WaitForExitAsync(Cancel);
            Assert.NotEqual(0, process.ExitCode);
        }

        Assert.Equal(0L, await CountAsync("Sessions") + await CountAsync("Clients") + await CountAsync("LegacyOrigins") + await CountAsync("LegacyBookings") + await CountAsync("ConsolidationRuns"));
        using var again = Start("--report", Path.Combine(folder, "report.txt"));
        var said = await again.StandardOutput.ReadToEndAsync(Cancel);
        await again.WaitForExitAsync(Cancel);
        Assert.True(again.ExitCode == 0, said + await again.StandardError.ReadToEndAsync(Cancel));
        Assert.Equal(Bookings, await CountAsync("Sessions"));
        Assert.Contains("Sessions, from bookings", await File.ReadAllTextAsync(Path.Combine(folder, "report.txt"), Cancel), StringComparison.Ordinal);
    }

    private Process Start(params string[] more)
    {
        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PhotoStudio.Web.dll"), "consolidate", "--from", older.Path, .. more, $"--Data:Folder={folder}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        return Process.Start(info)!;
    }

    private async Task<long> CountAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "studio.db")};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }
}
