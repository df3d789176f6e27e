using System.Text.RegularExpressions;

namespace PhotoStudio.Domain.Settings;

/// <summary>Reads the two codes that banks know an account by.</summary>
public static partial class BankCodes
{
    /// <summary>An IBAN without spaces, in upper case; null when its form or its check digits (ISO 7064, modulo 97) are wrong.</summary>
    public static string? ReadIban(string text)
    {
        var iban = Compact(text);
        if (!IbanForm().IsMatch(iban)) return null;
        var remainder = 0;
        foreach (var c in iban[4..] + iban[..4])
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + (c - '0')) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
        return remainder == 1 ? iban : null;
    }

    /// <summary>A BIC (ISO 9362) of 8 or 11 characters in upper case, or null.</summary>
    public static string? ReadBic(string text)
    {
        var bic = Compact(text);
        return BicForm().IsMatch(bic) ? bic : null;
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IbanForm();

    [GeneratedRegex("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex BicForm();
}
