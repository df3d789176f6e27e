using System.Net.Sockets;
using Testcontainers.MsSql;

namespace PhotoStudio.Tests.Support;

/// <summary>A SQL Server to test on: the one that PHOTOSTUDIO_TEST_SQLSERVER names, else a container where Docker answers.</summary>
public sealed class SqlServerMachine : IAsyncLifetime
{
    private const string DockerSocket = "/var/run/docker.sock";

    private MsSqlContainer? container;

    /// <summary>Its connection string; null when there is none.</summary>
    public string? Connection { get; private set; }

    /// <summary>Why there is none.</summary>
    public static string Missing => "No SQL Server is reachable: set PHOTOSTUDIO_TEST_SQLSERVER to a connection string, or start Docker.";

    public async ValueTask InitializeAsync()
    {
        Connection = Environment.GetEnvironmentVariable("PHOTOSTUDIO_TEST_SQLSERVER");
        if (!string.IsNullOrWhiteSpace(Connection) || !DockerAnswers()) return;
        container = new MsSqlBuilder("mcr.microsoft.com/mssql/server:2022-latest").Build();
        await container.StartAsync(TestContext.Current.CancellationToken);
        Connection = container.GetConnectionString();
    }

    public async ValueTask DisposeAsync()
    {
        if (container is not null) await container.DisposeAsync();
    }

    private static bool DockerAnswers()
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_HOST"))) return true;
        if (OperatingSystem.IsWindows()) return File.Exists(@"\\.\pipe\docker_engine");
        if (!File.Exists(DockerSocket)) return false;
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(DockerSocket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
