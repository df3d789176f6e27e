using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Invoicing;

/// <summary>The counter of one year's numbers. Raised in the transaction that uses the number, so that there is never a gap or a repeat.</summary>
public sealed class NumberSeries
{
    /// <summary>What is numbered: <c>invoice</c>, <c>creditNote</c>.</summary>
    public required string Kind { get; init; }

    public required int Year { get; init; }

    /// <summary>The last number given.</summary>
    public int Last { get; private set; }

    /// <summary>Takes the next number. To be called inside a write transaction.</summary>
    public static async Task<int> NextAsync(StudioDb db, string kind, int year, CancellationToken cancel)
    {
        if (await RaiseAsync(db, kind, year, cancel) == 0)
        {
            // Not through the change tracker: the caller's own rows are saved once, at its end. Plain SQL that both providers read.
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "NumberSeries" ("Kind", "Year", "Last") VALUES ({kind}, {year}, 0)""", cancel);
            await RaiseAsync(db, kind, year, cancel);
        }

        return await db.Set<NumberSeries>().AsNoTracking().Where(series => series.Kind == kind && series.Year == year).Select(series => series.Last).SingleAsync(cancel);
    }

    /// <summary>Sets the last number given, for numbers that came from elsewhere. To be called inside a write transaction.</summary>
    public static async Task SetLastAsync(StudioDb db, string kind, int year, int last, CancellationToken cancel)
    {
        var set = await db.Set<NumberSeries>().Where(series => series.Kind == kind && series.Year == year)
            .ExecuteUpdateAsync(change => change.SetProperty(series => series.Last, last), cancel);
        if (set == 0) await db.Database.ExecuteSqlAsync($"""INSERT INTO "NumberSeries" ("Kind", "Year", "Last") VALUES ({kind}, {year}, {last})""", cancel);
    }

    private static Task<int> RaiseAsync(StudioDb db, string kind, int year, CancellationToken cancel) =>
        db.Set<NumberSeries>().Where(series => series.Kind == kind && series.Year == year)
            .ExecuteUpdateAsync(change => change.SetProperty(series => series.Last, series => series.Last + 1), cancel);
}

/// <summary>Writes numbers in the studio's format: <c>INV-{year}-{number:0000}</c>.</summary>
public static partial class NumberFormat
{
    public static string Write(string format, int year, int number)
    {
        var withYear = format.Replace("{year}", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return NumberPlace().Replace(withYear, place => number.ToString(place.Groups["form"] is { Length: > 0 } form ? form.Value : "0", CultureInfo.InvariantCulture));
    }

    /// <summary>What is wrong with a format, or null.</summary>
    public static string? Check(string? format)
    {
        if (string.IsNullOrWhiteSpace(format) || format.Length > 60) return "Write a format like INV-{year}-{number:0000}.";
        if (!format.Contains("{year}", StringComparison.Ordinal)) return "Numbers begin again each year, so the format needs {year}.";
        if (NumberPlace().Count(format) != 1) return "The format needs {number} once, like {number:0000}.";
        var rest = NumberPlace().Replace(format.Replace("{year}", "", StringComparison.Ordinal), "");
        return rest.IndexOfAny(['{', '}', '<', '>', '"', '\\']) >= 0 || rest.Any(char.IsControl) ? "Only {year} and {number} may stand in braces." : null;
    }

    [GeneratedRegex(@"\{number(?::(?<form>0{1,9}))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPlace();
}
