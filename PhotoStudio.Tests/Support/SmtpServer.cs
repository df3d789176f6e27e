using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace PhotoStudio.Tests.Support;

/// <summary>A real mail server (Debian's aiosmtpd) on a port of its own. Skips the test where the package is missing, unless PHOTOSTUDIO_REQUIRE_SMTP is 1.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";
    private static readonly bool IsThere = File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd");

    private readonly string folder;
    private readonly string? login;
    private Process? process;

    private SmtpServer(string folder, int port, string? login) => (this.folder, Port, this.login) = (folder, port, login);

    public int Port { get; }

    /// <param name="login">"user:password" that it wants; null lets anybody in.</param>
    public static async Task<SmtpServer> StartAsync(string? login = null)
    {
        if (!IsThere && Environment.GetEnvironmentVariable("PHOTOSTUDIO_REQUIRE_SMTP") != "1")
            Assert.Skip("python3-aiosmtpd is not installed; install it with: apt-get install python3-aiosmtpd");
        Assert.True(IsThere, "python3-aiosmtpd is not installed, and PHOTOSTUDIO_REQUIRE_SMTP is 1.");
        var folder = Directory.CreateTempSubdirectory("photostudio-smtp-").FullName;
        var server = new SmtpServer(folder, FreePort(), login);
        await server.ComeBackAsync();
        return server;
    }

    /// <summary>Starts it (again) on its port.</summary>
    public async Task ComeBackAsync()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Support", "smtp-server.py");
        string[] arguments = ["-W", "ignore", script, Port.ToString(CultureInfo.InvariantCulture), folder, .. login is null ? Array.Empty<string>() : [login]];
        process = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Ends it, as if the machine had gone.</summary>
    public async Task GoAwayAsync()
    {
        if (process is null) return;
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.Dispose();
        process = null;
    }

    /// <summary>What it has taken, in order.</summary>
    public IReadOnlyList<MimeMessage> Taken() => [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file))];

    /// <summary>The bytes of the messages as they came over the wire.</summary>
    public IReadOnlyList<string> Raw() => [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1))];

    public async ValueTask DisposeAsync()
    {
        await GoAwayAsync();
        Directory.Delete(folder, true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
