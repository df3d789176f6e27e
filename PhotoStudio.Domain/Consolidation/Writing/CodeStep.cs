using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over discount codes. What was used there is taken off the limit: here only sessions count as uses.</summary>
internal sealed class CodeStep(Desk desk) : SimpleStep(desk, OlderTables.Codes, BroughtKind.DiscountCode)
{
    private const string Link = "/pricing?tab=codes";
    private readonly Dictionary<string, Guid> here = [];

    public async Task LoadAsync()
    {
        foreach (var code in await Desk.Db.Set<DiscountCode>().AsNoTracking().Select(c => new { c.Id, c.NormalizedCode }).ToListAsync(Desk.Cancel)) here[code.NormalizedCode] = code.Id;
    }

    protected override Task<Outcome> MakeAsync(RowReader reader)
    {
        if (Details(reader) is not { } details) return Task.FromResult(Outcome.LeftOut);
        var normalized = SearchText.Of(details.Code);
        if (here.TryGetValue(normalized, out var known)) return Task.FromResult(Outcome.Linked(known, Link));
        var code = DiscountCode.Create(details, Desk.Actor, Desk.Now);
        here[normalized] = code.Id;
        Desk.Add(code);
        return Task.FromResult(Outcome.New(code, Link));
    }

    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var code = await Desk.Db.Set<DiscountCode>().SingleOrDefaultAsync(c => c.Id == origin.EntityId, Desk.Cancel);
        if (code is null || !IsUntouched(code, origin) || code.Used > 0 || Details(reader) is not { } details) return null;
        if (SearchText.Of(details.Code) != code.NormalizedCode && here.ContainsKey(SearchText.Of(details.Code))) return null;
        code.Edit(details, Desk.Actor, Desk.Now);
        return code;
    }

    private static DiscountCodeDetails? Details(RowReader reader)
    {
        var row = reader.Row;
        var percentage = OlderWords.Word(row, "discount_type") is not ("fixed" or "amount");
        var value = OlderMoney.Exact(row.Value("discount_value"));
        var (percent, amount) = percentage ? (decimal.Round(value ?? 0, 2), 0L) : (0m, reader.Money("discount_value") ?? 0);
        if (row.Text("code")?.Trim() is not { Length: > 0 and <= DiscountCodeCheck.MostCharacters } code || code.Any(char.IsWhiteSpace) || percent is < 0 or > 100 || amount < 0 || (percent == 0 && amount == 0))
        {
            reader.Say($"code: {row.Text("code") ?? "null"}, {row.Text("discount_value") ?? "null"}", "Not a code that can be used.", "Left out");
            return null;
        }

        var (limit, spent) = Limit(reader);
        return new DiscountCodeDetails(code, reader.Text("description", 500), percent, amount, Math.Max(0, reader.Money("min_purchase_amount") ?? 0),
            reader.Money("max_discount_amount") is > 0 and var most ? most : null, Day(reader, "valid_from"), Day(reader, "valid_until"), limit, !spent && OlderWords.Flag(row, "active") != false);
    }

    private static (int? Limit, bool Spent) Limit(RowReader reader)
    {
        var (limit, used) = (Whole(reader, "usage_limit"), Whole(reader, "usage_count") ?? 0);
        if (limit is null or 0) return (null, false);
        var left = limit.Value - used;
        if (used > 0) reader.Say($"usage_limit: {limit}, usage_count: {used}", "Uses before the move are not counted here.", left > 0 ? string.Create(CultureInfo.InvariantCulture, $"A limit of {left}") : "Not active any more");
        return (Math.Max(1, left), left <= 0);
    }

    private static DateOnly? Day(RowReader reader, string column)
    {
        var read = OlderDay.Read(reader.Row.Value(column), reader.Zone);
        if (read.Why is { } why) reader.Say($"{column}: {reader.Row.Text(column)}", why, "Open");
        return read.Day;
    }

    private static int? Whole(RowReader reader, string column) => OlderMoney.Exact(reader.Row.Value(column)) is >= 0 and <= 1_000_000 and var number ? (int)number : null;
}
