using System.Globalization;
using System.Text.RegularExpressions;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Invoicing;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Older values in the form in which settings are kept here. Null: it could not be stored, or could mean two things.</summary>
internal static partial class SettingForms
{
    public static Func<string, string?> Text(int most) => text => text.Length <= most ? text : null;

    public static string? Email(string text) => EmailAddress.TryRead(text, out var email) ? email.Text : null;

    public static string? Website(string text)
    {
        var errors = new FieldErrors();
        var site = ProfileCheck.Website(errors, text);
        return errors.Any ? null : site;
    }

    /// <summary>Over 1, or with a percent sign: 0.19 could be a fifth of a percent or nineteen.</summary>
    public static string? Percent(string text)
    {
        var signed = text.EndsWith('%');
        if (OlderMoney.Exact(text.TrimEnd('%', ' ')) is not { } rate || decimal.Round(rate, 3) != rate || rate is < 0 or > 100) return null;
        return rate is > 0 and <= 1 && !signed ? null : Write(rate);
    }

    /// <summary>A whole number of days or minutes: <c>30</c>, <c>Net 30</c>, <c>30 days</c>.</summary>
    public static Func<string, string?> Whole(int most) => text =>
        Count().Match(text) is { Success: true } match && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= most ? Write(count) : null;

    public static string? Flag(string text) => text.ToLowerInvariant() switch
    {
        "1" or "true" or "yes" => "true",
        "0" or "false" or "no" => "false",
        _ => null,
    };

    public static string? CurrencyCode(string text) => text.ToUpperInvariant() is var code && Currency.IsKnown(code) ? code : null;

    public static string? Paper(string text) => Enum.GetValues<PaperSize>().Select(paper => paper.ToString()).FirstOrDefault(paper => string.Equals(paper, text, StringComparison.OrdinalIgnoreCase));

    public static string? NumberForm(string text) => NumberFormat.Check(text) is null ? text : null;

    /// <summary>The older numbers were a prefix, the year and four digits. One that holds a year itself cannot be told.</summary>
    public static string? Prefix(string text)
    {
        var format = text.TrimEnd('-') + "-{year}-{number:0000}";
        return text.Any(char.IsAsciiDigit) || NumberFormat.Check(format) is not null || text.Contains('{', StringComparison.Ordinal) ? null : format;
    }

    public static string Write(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    public static decimal Number(string? text) => text is null ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:net[\s-]*)?(?<n>[0-9]{1,4})(?:[.]0+)?(?:\s*(?:days?|minutes?))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Count();
}
