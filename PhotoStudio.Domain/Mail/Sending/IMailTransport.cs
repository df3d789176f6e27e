using MimeKit;

namespace PhotoStudio.Domain.Mail;

/// <summary>The mail server and how to be let in.</summary>
public sealed record MailAccess(string Host, int Port, MailSecurity Security, string? UserName, string? Password)
{
    /// <summary>Without the password, so that it never reaches a log.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

/// <summary>The seam to the outside world: opens connections to mail servers. Its failures are answers, not exceptions.</summary>
public interface IMailTransport
{
    Task<MailOpening> OpenAsync(MailAccess access, CancellationToken cancel);
}

/// <summary>An open connection, or what stood against it.</summary>
public sealed record MailOpening(IMailConnection? Connection, string? Failure);

/// <summary>A connection over which one message after the other is handed in.</summary>
public interface IMailConnection : IAsyncDisposable
{
    Task<MailAnswer> SendAsync(MimeMessage message, CancellationToken cancel);
}

/// <summary>How a server answers.</summary>
public enum MailOutcome
{
    /// <summary>It took the message.</summary>
    Taken,

    /// <summary>Not now (4xx, or the connection broke): worth another try.</summary>
    NotNow,

    /// <summary>Never (5xx): another try would get the same answer.</summary>
    Never,
}

/// <summary>What the server answered. <paramref name="Lost"/>: the connection is of no more use.</summary>
public sealed record MailAnswer(MailOutcome Outcome, string Said, bool Lost = false);
