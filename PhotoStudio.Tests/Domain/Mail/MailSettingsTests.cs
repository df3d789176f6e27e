using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Mail;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Mail;

public sealed class MailSettingsTests
{
    private static readonly MailServerInput Good = new("smtp.example.com", 587, MailSecurity.StartTls, "studio", "correct horse", null, null, null);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_password_is_stored_encrypted_and_never_shown_again()
    {
        await using var studio = await MailStage.StartAsync();
        var service = studio.Get<MailSettingsService>();
        (await service.EditServerAsync(Cast.Ada, Good, Cancel)).Done();
        var view = (await service.ReadAsync(Cast.Ada, Cancel)).Done();
        Assert.True(view is { HasPassword: true, Server.ProtectedPassword: null });
        var stored = await studio.WithDbAsync(db => db.Set<MailSettings>().SingleAsync(Cancel));
        Assert.DoesNotContain("horse", stored.Server.ProtectedPassword, StringComparison.Ordinal);
        Assert.Equal("correct horse", studio.Get<MailPasswords>().Read(stored.Server.ProtectedPassword));
        Assert.DoesNotContain("horse", studio.Get<MailPasswords>().AccessOf(stored.Server)!.ToString(), StringComparison.Ordinal);
        Assert.All(await studio.WithDbAsync(db => db.Audit.AsNoTracking().ToListAsync(Cancel)), entry => Assert.DoesNotContain(entry.Changes, change => (change.To ?? "").Contains(stored.Server.ProtectedPassword!, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_password_that_is_left_out_stays_and_goes_to_no_other_server()
    {
        await using var studio = await MailStage.StartAsync();
        var service = studio.Get<MailSettingsService>();
        (await service.EditServerAsync(Cast.Ada, Good, Cancel)).Done();
        (await service.EditServerAsync(Cast.Ada, Good with { Password = null, Port = 465 }, Cancel)).Done();
        Assert.True((await service.ReadAsync(Cast.Ada, Cancel)).Done().HasPassword);
        var moved = await service.EditServerAsync(Cast.Ada, Good with { Password = null, Host = "evil.example.com" }, Cancel);
        Assert.Equal("password", Assert.Single(Assert.IsType<Invalid>(moved.Problem).Errors).Field);
    }

    [Fact]
    public async Task Each_wrong_value_is_named()
    {
        await using var studio = await MailStage.StartAsync();
        var wrong = new MailServerInput("not a host", 0, MailSecurity.Tls, "user", null, "Name\r\nBcc: x", "no address", "neither");
        var problem = Assert.IsType<Invalid>((await studio.Get<MailSettingsService>().EditServerAsync(Cast.Ada, wrong, Cancel)).Problem);
        Assert.Equal(["host", "password", "port", "replyTo", "senderEmail", "senderName"], problem.Errors.Select(error => error.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_an_admin_sees_and_changes_them()
    {
        await using var studio = await MailStage.StartAsync();
        var service = studio.Get<MailSettingsService>();
        foreach (var actor in new[] { Cast.Sam, Cast.Eve, Cast.Penny })
        {
            Assert.IsType<NotAllowed>((await service.ReadAsync(actor, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await service.EditServerAsync(actor, Good, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await studio.Get<MailTestService>().SendAsync(actor, "a@example.com", Cancel)).Problem);
            Assert.IsType<NotAllowed>((await studio.Get<TemplateService>().EditAsync(actor, "invoice", new TemplateText("a", "b"), null, Cancel)).Problem);
            Assert.IsType<NotAllowed>((await studio.Get<OutboxService>().WithdrawAsync(actor, Guid.NewGuid(), Cancel)).Problem);
        }
    }

    [Fact]
    public async Task A_test_shows_the_servers_own_answer()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync("studio:open sesame");
        var test = studio.Get<MailTestService>();
        Assert.IsType<Refused>((await test.SendAsync(Cast.Ada, "ada@example.com", Cancel)).Problem);

        await studio.UseAsync(server, "studio", "wrong");
        Assert.Contains("535", (await test.SendAsync(Cast.Ada, "ada@example.com", Cancel)).Problem!.Detail, StringComparison.Ordinal);
        await studio.UseAsync(server, "studio", "open sesame");
        Assert.Contains("Kept as 1", (await test.SendAsync(Cast.Ada, "ada@example.com", Cancel)).Done(), StringComparison.Ordinal);
        Assert.Contains("550 5.1.1", (await test.SendAsync(Cast.Ada, "never@example.com", Cancel)).Problem!.Detail, StringComparison.Ordinal);
        Assert.Equal("A test from Northlight Studio", Assert.Single(server.Taken()).Subject);
    }

    [Fact]
    public async Task A_server_that_offers_no_encryption_gets_no_password_in_the_open()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync("studio:open sesame");
        foreach (var security in new[] { MailSecurity.StartTls, MailSecurity.Tls })
        {
            var input = new MailServerInput("127.0.0.1", server.Port, security, "studio", "open sesame", null, "hello@northlight.example", null);
            (await studio.Get<MailSettingsService>().EditServerAsync(Cast.Ada, input, Cancel)).Done();
            var answer = await studio.Get<MailTestService>().SendAsync(Cast.Ada, "ada@example.com", Cancel);
            Assert.Contains(security is MailSecurity.Tls ? "No safe connection" : "does not offer", Assert.IsType<Refused>(answer.Problem).Detail, StringComparison.Ordinal);
        }

        Assert.Empty(server.Taken());
    }

    [Fact]
    public async Task A_wrong_password_costs_no_message()
    {
        await using var studio = await MailStage.StartAsync();
        await using var server = await SmtpServer.StartAsync("studio:open sesame");
        await studio.UseAsync(server, "studio", "wrong");
        var id = await studio.WriteAsync("clara@example.com");
        Assert.True((await studio.SendAsync()).ServerAway);
        Assert.Equal(MessageState.Waiting, (await studio.MessageAsync(id)).State);
        await studio.UseAsync(server, "studio", "open sesame");
        studio.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await studio.SendAsync()).Sent);
    }
}
