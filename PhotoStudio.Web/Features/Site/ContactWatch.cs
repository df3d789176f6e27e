using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PhotoStudio.Web.Features.Site;

/// <summary>Tells messages of programs from those of people: who fills a field that nobody sees, or sends within three seconds. Such a message is kept apart, never thrown away.</summary>
public sealed class ContactWatch(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Fastest = TimeSpan.FromSeconds(3);

    private readonly IDataProtector protector = protection.CreateProtector("PhotoStudio.ContactForm");

    /// <summary>When the form was opened, sealed.</summary>
    public string Start() => protector.Protect(clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));

    /// <summary>True when the signs of a program are there.</summary>
    public bool LooksMade(string? trap, string? seen) => !string.IsNullOrEmpty(trap) || OpenedAt(seen) is not { } opened || clock.GetUtcNow() - opened < Fastest;

    private DateTimeOffset? OpenedAt(string? seen)
    {
        if (string.IsNullOrEmpty(seen)) return null;
        try
        {
            return new DateTimeOffset(long.Parse(protector.Unprotect(seen), CultureInfo.InvariantCulture), TimeSpan.Zero);
        }
        catch (CryptographicException)
        {
            return null; // Not made here, or by keys that are gone: treated like no seal at all.
        }
    }
}
