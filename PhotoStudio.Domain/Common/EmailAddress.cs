using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace PhotoStudio.Domain.Common;

/// <summary>A checked e-mail address and its normal form. At most 254 characters (RFC 5321).</summary>
public sealed record EmailAddress
{
    public const int MostLength = 254;

    private EmailAddress(string text) => Text = text;

    /// <summary>As written, trimmed.</summary>
    public string Text { get; }

    /// <summary>What makes two addresses the same: upper-case invariant.</summary>
    public string Normalized => Normalize(Text);

    public static string Normalize(string text) => text.Trim().Normal(System.Text.NormalizationForm.FormKC).ToUpperInvariant();

    public static bool TryRead(string? text, [NotNullWhen(true)] out EmailAddress? email)
    {
        email = null;
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed.Length > MostLength) return false;
        if (trimmed.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '"' or ',' or ';')) return false;
        if (!MailAddress.TryCreate(trimmed, out var parsed) || parsed.Address != trimmed || !parsed.Host.Contains('.', StringComparison.Ordinal)) return false;
        email = Normalize(trimmed).Length > MostLength ? null : new EmailAddress(trimmed);
        return email is not null;
    }
}
