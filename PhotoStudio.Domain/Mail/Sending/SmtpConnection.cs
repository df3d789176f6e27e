using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace PhotoStudio.Domain.Mail;

/// <summary>An open connection to an SMTP server.</summary>
internal sealed class SmtpConnection(SmtpClient client) : IMailConnection
{
    public async Task<MailAnswer> SendAsync(MimeMessage message, CancellationToken cancel)
    {
        try
        {
            var said = await client.SendAsync(message, cancel);
            return new MailAnswer(MailOutcome.Taken, said.Length > 0 ? said : "Taken.");
        }
        catch (SmtpCommandException refusal)
        {
            return new MailAnswer((int)refusal.StatusCode >= 500 ? MailOutcome.Never : MailOutcome.NotNow, $"{(int)refusal.StatusCode} {refusal.Message}", !client.IsConnected);
        }
        catch (Exception failure) when (failure is SmtpProtocolException or IOException or TimeoutException or ServiceNotConnectedException or System.Net.Sockets.SocketException)
        {
            return new MailAnswer(MailOutcome.NotNow, $"The connection broke: {failure.Message}", true);
        }
        catch (NotSupportedException missing)
        {
            return new MailAnswer(MailOutcome.Never, $"The server cannot take this message: {missing.Message}");
        }
        catch (OperationCanceledException)
        {
            return new MailAnswer(MailOutcome.NotNow, "The server took too long to answer.", true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (client.IsConnected) await client.DisconnectAsync(true, CancellationToken.None);
        }
        catch (Exception failure) when (failure is ProtocolException or CommandException or IOException or TimeoutException)
        {
            // The message went or did not go before; how the farewell ends changes nothing.
            client.Dispose();
        }

        client.Dispose();
    }
}
