using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PhotoStudio.Domain.Mail;

/// <summary>Keeps the password of the mail server encrypted with the app's own keys.</summary>
public sealed class MailPasswords(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("PhotoStudio.Mail.Password");

    public string Protect(string password) => protector.Protect(password);

    /// <summary>Null when it cannot be read: the keys are others than those it was stored with.</summary>
    public string? Read(string? stored)
    {
        if (stored is null) return null;
        try
        {
            return protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>How to reach the server; null when there is none.</summary>
    public MailAccess? AccessOf(MailServer server) =>
        server.Host is { } host ? new MailAccess(host, server.Port, server.Security, server.UserName, Read(server.ProtectedPassword)) : null;
}
