using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Users;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Security;

/// <summary>Whatever is logged, however much: no password, no link's secret, no token, no hash.</summary>
public sealed class LogTests
{
    private const string Secret = "correct horse battery nine";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_up_resetting_inviting_and_signing_in_leave_no_secret_in_the_log()
    {
        await using var app = await StudioApp.StartAsync(null, ("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"));
        var log = new Captured();
        app.Get<ILoggerFactory>().AddProvider(log);
        using var visitor = app.Visit();
        var secrets = new List<string> { Secret, AppCast.Password };

        (await visitor.SubmitAsync("/account/register", ("name", "Nora"), ("email", "nora@example.com"), ("phone", ""), ("password", Secret))).Dispose();
        secrets.Add(await OpenLinkAsync(app, visitor, "/account/confirm"));
        (await visitor.SubmitAsync("/account/forgot", ("email", app.Cast.Clara.Email))).Dispose();
        secrets.Add(await OpenLinkAsync(app, visitor, "/account/reset", ("password", Secret)));
        await app.Get<UserService>().CreateAsync(app.Cast.Ada.Actor, new UserInput("Ivy", "ivy@example.com"), "Client", null, Cancel);
        secrets.Add(await OpenLinkAsync(app, visitor, "/account/invitation", ("password", Secret)));
        using var http = new HttpClient { BaseAddress = app.Address };
        using var answer = await http.PostAsJsonAsync("/api/auth/login", new { email = app.Cast.Sam.Email, password = AppCast.Password }, Cancel);
        var tokens = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        secrets.AddRange([tokens.GetProperty("accessToken").GetString()!, tokens.GetProperty("refreshToken").GetString()!]);
        (await http.GetAsync("/api/clients?token=x", Cancel)).Dispose();
        secrets.AddRange(await app.WithDbAsync(db => Task.FromResult(db.Users.Select(user => user.PasswordHash!).Where(hash => hash != null).Distinct().ToList())));

        Assert.True(log.Lines.Count > 50, "The log is too short to show anything.");
        Assert.DoesNotContain(log.Lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal) || line.Contains(Uri.EscapeDataString(secret), StringComparison.Ordinal)));
    }

    /// <summary>Follows the newest link that leads to a page, fills its form, and gives its secret.</summary>
    private static async Task<string> OpenLinkAsync(StudioApp app, PageVisitor visitor, string page, params (string Name, string Value)[] fields)
    {
        var text = await app.WithDbAsync(db => Task.FromResult(db.Outbox.Where(m => m.Text.Contains(page + "?link=")).OrderByDescending(m => m.CreatedAt).First().Text));
        var secret = text.Split("link=")[1].Split('\n')[0].Trim();
        (await visitor.SubmitAsync($"{page}?link={secret}", fields)).Dispose();
        return secret;
    }

    private sealed class Captured : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(value => value.Value)) : state)}");

        public void Dispose()
        {
        }
    }
}
