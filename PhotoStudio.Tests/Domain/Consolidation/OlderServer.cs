using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PhotoStudio.Tests.Domain.Consolidation;

/// <summary>A PostgreSQL of the tests' own on loopback: Debian's, on a folder of its own. One for all tests that need it.</summary>
public sealed class OlderServer : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"photostudio-postgres-{Guid.NewGuid():N}");
    private Process? server;
    private int port;
    private int databases;

    /// <summary>Why there is none; null when it runs.</summary>
    public string? Missing { get; private set; }

    private static bool IsRoot => Environment.UserName == "root";

    public async ValueTask InitializeAsync()
    {
        var programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb"))) : null;
        if (programs is null)
        {
            Missing = "PostgreSQL is not installed. On Debian: apt-get install postgresql.";
            Assert.False(Environment.GetEnvironmentVariable("PHOTOSTUDIO_REQUIRE_POSTGRES") == "1", Missing);
            return;
        }

        port = FreePort();
        Directory.CreateDirectory(folder);
        if (IsRoot) await RunAsync("chown", "postgres", folder);
        await AsServerAsync(Path.Combine(programs, "initdb"), "-D", folder, "-U", "studio", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        server = Start(Path.Combine(programs, "postgres"), "-D", folder, "-p", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", $"unix_socket_directories={folder}");
        await ReadyAsync();
    }

    /// <summary>A fresh database with these tables and rows, and its connection string.</summary>
    public async Task<string> MakeAsync(string sql)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var name = $"older{Interlocked.Increment(ref databases)}";
        await ExecuteAsync(Connection("postgres"), $"CREATE DATABASE {name}");
        await ExecuteAsync(Connection(name), sql);
        return Connection(name);
    }

    public static async Task ExecuteAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, open);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            server.Kill(true);
            await server.WaitForExitAsync();
            server.Dispose();
        }

        if (Directory.Exists(folder)) Directory.Delete(folder, true);
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={port};Database={database};Username=studio;Pooling=false";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ReadyAsync()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await ExecuteAsync(Connection("postgres"), "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (tries < 300)
            {
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }
        }
    }

    private static Task AsServerAsync(string program, params string[] args) => IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", program, .. args]) : RunAsync(program, args);

    private static Process Start(string program, params string[] args)
    {
        var info = new ProcessStartInfo(IsRoot ? "runuser" : program, IsRoot ? ["-u", "postgres", "--", program, .. args] : args) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/tmp" };
        var process = Process.Start(info)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/tmp" })!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program}: {await said} {await wrong}");
    }
}

/// <summary>Tests that share one PostgreSQL.</summary>
[CollectionDefinition(nameof(OlderServers))]
public sealed class OlderServers : ICollectionFixture<OlderServer>;
