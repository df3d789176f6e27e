using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace PhotoStudio.Domain.Mail;

/// <summary>Mail over SMTP.</summary>
public sealed class SmtpTransport : IMailTransport
{
    /// <summary>How long a server may take for one answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<MailOpening> OpenAsync(MailAccess access, CancellationToken cancel)
    {
        var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds, CheckCertificateRevocation = false };
        try
        {
            await client.ConnectAsync(access.Host, access.Port, OptionsOf(access.Security), cancel);
            if (access.UserName is { } user) await client.AuthenticateAsync(user, access.Password ?? "", cancel);
            return new MailOpening(new SmtpConnection(client), null);
        }
        catch (Exception failure) when (Explain(failure, access, cancel) is { } said)
        {
            client.Dispose();
            return new MailOpening(null, said);
        }
    }

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
    };

    /// <summary>In a person's words with the server's own in them; null for what is no failure of the outside world.</summary>
    private static string? Explain(Exception failure, MailAccess access, CancellationToken cancel) => failure switch
    {
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => $"The server {access.Host} was not found.",
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => $"Nothing answers at {access}. Is the port right?",
        SocketException => $"{access} could not be reached: {failure.Message}",
        SslHandshakeException => $"No safe connection to {access}: {FirstLine(failure.Message)}",
        AuthenticationException => $"The server did not let {access.UserName} in: {FirstLine(failure.Message)}",
        NotSupportedException => $"{access} does not offer this: {FirstLine(failure.Message)}",
        SmtpCommandException command => $"{access} answered: {(int)command.StatusCode} {FirstLine(command.Message)}",
        OperationCanceledException when !cancel.IsCancellationRequested => $"{access} did not answer in time.",
        SmtpProtocolException or IOException or TimeoutException => $"{access} did not speak as a mail server does: {FirstLine(failure.Message)}",
        _ => null,
    };

    private static string FirstLine(string text) => text.ReplaceLineEndings("\n").Split('\n')[0].Trim();
}
