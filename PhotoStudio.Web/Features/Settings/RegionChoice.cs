using System.Globalization;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Web.Features.Settings;

/// <summary>A zone, culture or currency to choose. <paramref name="Code"/> is what is stored.</summary>
public sealed record RegionChoice(string Code, string Name)
{
    private const int Most = 8;

    private static readonly Lazy<IReadOnlyList<RegionChoice>> AllCurrencies = new(() =>
    {
        var names = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(culture => new RegionInfo(culture.Name))
            .GroupBy(region => region.ISOCurrencySymbol).ToDictionary(group => group.Key, group => group.First().CurrencyEnglishName);
        return [.. Currency.Codes.Select(code => new RegionChoice(code, names.GetValueOrDefault(code, code)))];
    });

    public static IReadOnlyList<RegionChoice> Currencies => AllCurrencies.Value;

    public static IReadOnlyList<RegionChoice> Cultures { get; } = [.. Region.Cultures.Select(culture => new RegionChoice(culture.Name, culture.EnglishName))];

    public static IReadOnlyList<RegionChoice> Zones { get; } = [.. Region.Zones.Select(zone => new RegionChoice(zone, zone.Replace('_', ' ')))];

    /// <summary>The choice of a stored code; one that this machine does not know is shown by its code.</summary>
    public static RegionChoice Of(IReadOnlyList<RegionChoice> all, string code) => all.FirstOrDefault(choice => choice.Code == code) ?? new RegionChoice(code, code);

    /// <summary>The first few whose name or code holds every word, those that begin with the text first.</summary>
    public static IReadOnlyList<RegionChoice> Find(IReadOnlyList<RegionChoice> all, string text)
    {
        var words = SearchText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. all.Where(choice => words.All(word => choice.Text.Contains(word, StringComparison.Ordinal)))
            .OrderByDescending(choice => words.Length > 0 && (Begins(choice.Code, words[0]) || Begins(choice.Name, words[0]))).Take(Most)];
    }

    private string Text => SearchText.Of(Name, Code);

    private static bool Begins(string text, string word) => SearchText.Of(text).StartsWith(word, StringComparison.Ordinal);
}
