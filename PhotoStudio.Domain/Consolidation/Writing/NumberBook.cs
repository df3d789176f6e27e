using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Invoicing;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Invoice numbers: kept as issued, repeated ones told apart, and our own series started after the highest that fits its format.</summary>
internal sealed partial class NumberBook(Desk desk)
{
    private const int MostNumber = 76;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, int> highest = [];
    private Regex? form;

    public async Task LoadAsync()
    {
        var numbers = desk.Db.Invoices.AsNoTracking().Where(i => i.Number != null).Select(i => i.Number!).AsAsyncEnumerable();
        form = FormOf(desk.Terms.Settings.Invoices.Format);
        await foreach (var number in numbers.WithCancellation(desk.Cancel)) taken.Add(number);
    }

    /// <summary>The number an older invoice is kept with.</summary>
    /// <param name="reader">The row.</param>
    /// <param name="present">Its number here, when it was brought over before.</param>
    public string Of(RowReader reader, string? present)
    {
        var wanted = Wanted(reader);
        if (present is not null && (present == wanted || present.StartsWith(wanted + "-", StringComparison.Ordinal))) return present;
        Release(present);
        var number = wanted;
        for (var again = 2; !taken.Add(number); again++) number = $"{wanted}-{again.ToString(CultureInfo.InvariantCulture)}";
        if (number != wanted) reader.Say($"invoice_number: {wanted}", "Another invoice has this number.", number);
        Fit(number);
        return number;
    }

    /// <summary>Frees the number of an invoice that is taken away to be made anew.</summary>
    public void Release(string? number) => taken.Remove(number ?? "");

    /// <summary>True when an invoice here has exactly this number.</summary>
    public bool IsTaken(string number) => taken.Contains(number);

    public static string? Written(OlderRow row) => row.Text("invoice_number")?.Trim().ReplaceLineEndings(" ") is { Length: > 0 } number ? RowReader.Cut(number, MostNumber) : null;

    private static string Wanted(RowReader reader)
    {
        if (reader.Row.Text("invoice_number")?.Trim().Length > MostNumber) reader.Say($"invoice_number: {reader.Row.Text("invoice_number")}", $"Longer than {MostNumber} characters.", "Cut");
        return Written(reader.Row) ?? RowReader.Cut($"OLD-{reader.Row.LegacyId}", MostNumber);
    }

    /// <summary>Starts the series after the highest numbers, and gives for each year what it was before and what it is now.</summary>
    public async Task<Dictionary<int, int[]>> RaiseSeriesAsync()
    {
        var before = new Dictionary<int, int[]>();
        foreach (var (year, last) in highest)
        {
            var present = await desk.Db.Set<NumberSeries>().AsNoTracking().Where(s => s.Kind == "invoice" && s.Year == year).Select(s => (int?)s.Last).SingleOrDefaultAsync(desk.Cancel);
            if (present >= last) continue;
            before[year] = [present ?? 0, last];
            if (!desk.Dry) await NumberSeries.SetLastAsync(desk.Db, "invoice", year, last, desk.Cancel);
        }

        return before;
    }

    private void Fit(string number)
    {
        if (form?.Match(number) is not { Success: true } match) return;
        var year = match.Groups["year"] is { Success: true } written ? int.Parse(written.Value, CultureInfo.InvariantCulture) : 0;
        if (!int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return;
        if (NumberFormat.Write(desk.Terms.Settings.Invoices.Format, year, count) == number) highest[year] = Math.Max(highest.GetValueOrDefault(year), count);
    }

    private static Regex FormOf(string format)
    {
        var pattern = Regex.Escape(format);
        pattern = YearPlace().Replace(pattern, "(?<year>[0-9]{4})", 1).Replace(@"\{year}", "[0-9]{4}", StringComparison.Ordinal);
        return new Regex("^" + NumberPlace().Replace(pattern, "(?<number>[0-9]{1,9})", 1) + "$", RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\\\{year\}")]
    private static partial Regex YearPlace();

    [GeneratedRegex(@"\\\{number(:0+)?\}")]
    private static partial Regex NumberPlace();
}
