using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over discount codes, before the sessions that use them.</summary>
internal sealed class CodeStep(Desk desk, CodeUses uses, CodeLimits limits) : SimpleStep(desk, Table, BroughtKind.DiscountCode)
{
    public const string Table = OlderTables.Codes;
    public const string Link = "/pricing?view=codes";
    private readonly Dictionary<string, DiscountCode> here = [];
    private readonly Dictionary<Guid, DiscountCode> byId = [];

    public async Task LoadAsync()
    {
        foreach (var code in await Desk.Db.DiscountCodes.AsNoTracking().ToListAsync(Desk.Cancel)) here[code.NormalizedCode] = byId[code.Id] = code;
        await uses.LoadAsync();
    }

    protected override string Place => $"{Link}&open=";

    protected override Task<Outcome> MakeAsync(RowReader reader)
    {
        if (Details(reader) is not { } details) return Task.FromResult(Outcome.LeftOut);
        var normalized = SearchText.Of(details.Code);
        if (here.TryGetValue(normalized, out var known))
        {
            Desk.Terms.Prices.AddCode(reader.Row.LegacyId, known.Discount);
            return Task.FromResult(Outcome.Linked(known.Id));
        }

        var code = DiscountCode.Create(details, Desk.Actor, Made(reader));
        code.Edit(details, Desk.Actor, Updated(reader));
        here[normalized] = code;
        Desk.Add(code);
        Limit(reader, code, null, true);
        return Task.FromResult(Outcome.New(code));
    }

    protected override Task MeetAsync(RowReader reader, Origin origin)
    {
        if (!byId.TryGetValue(origin.EntityId, out var code)) return Task.CompletedTask;
        Desk.Terms.Prices.AddCode(reader.Row.LegacyId, code.Discount);
        if (origin.Added && Desk.Origins.Compare(reader.Row) is Verdict.Already && IsUntouched(code, origin)) Limit(reader, code, code.UsageLimit, false);
        return Task.CompletedTask;
    }

    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var code = await Desk.Db.DiscountCodes.SingleOrDefaultAsync(c => c.Id == origin.EntityId, Desk.Cancel);
        if (code is null || !IsUntouched(code, origin) || code.Used > uses.Of(code.Id) || Details(reader) is not { } details) return null;
        if (SearchText.Of(details.Code) != code.NormalizedCode && here.ContainsKey(SearchText.Of(details.Code))) return null;
        var present = code.UsageLimit;
        here.Remove(code.NormalizedCode);
        code.Edit(details, Desk.Actor, Updated(reader));
        here[code.NormalizedCode] = code;
        Limit(reader, code, present, true);
        return code;
    }

    private void Limit(RowReader reader, DiscountCode code, int? present, bool isNews)
    {
        Desk.Terms.Prices.AddCode(reader.Row.LegacyId, code.Discount);
        limits.Add(new LimitedCode(code.Id, reader.Row.LegacyId, Whole(reader, "usage_limit"), Whole(reader, "usage_count") ?? 0, OlderWords.Flag(reader.Row, "active") != false, present, isNews));
    }

    private static DiscountCodeDetails? Details(RowReader reader)
    {
        var row = reader.Row;
        bool? percentage = OlderWords.Word(row, "discount_type") switch
        {
            "percentage" or "percent" or "%" => true,
            "fixed" or "amount" or "fixed_amount" => false,
            _ => null,
        };
        if (percentage is null) return Not(reader, $"discount_type: {row.Text("discount_type") ?? "null"}", "Neither a percentage nor an amount.");
        var value = OlderMoney.Exact(row.Value("discount_value")) ?? 0;
        var (percent, amount) = percentage == true ? (decimal.Round(value, 2, MidpointRounding.AwayFromZero), 0L) : (0m, reader.Money("discount_value") ?? 0);
        if (percent != value && percentage == true) reader.Say($"discount_value: {row.Text("discount_value")}", "More than 2 decimals.", SettingForms.Write(percent));
        if (row.Text("code")?.Trim() is not { Length: > 0 and <= DiscountCodeCheck.MostCharacters } code || code.Any(char.IsWhiteSpace) || percent is < 0 or > 100 || amount < 0 || (percent == 0 && amount == 0))
            return Not(reader, $"code: {row.Text("code") ?? "null"}, {row.Text("discount_value") ?? "null"}", "Not a code that can be used.");

        return new DiscountCodeDetails(code, reader.Text("description", 500), percent, amount, Math.Max(0, reader.Money("min_purchase_amount") ?? 0),
            reader.Money("max_discount_amount") is > 0 and var most ? most : null, Day(reader, "valid_from"), Day(reader, "valid_until"), Whole(reader, "usage_limit") is > 0 and var limit ? limit : null, OlderWords.Flag(row, "active") != false);
    }

    private static DiscountCodeDetails? Not(RowReader reader, string older, string why)
    {
        reader.Say(older, why, "Left out");
        return null;
    }

    private static DateOnly? Day(RowReader reader, string column)
    {
        var read = OlderDay.Read(reader.Row.Value(column), reader.Zone);
        if (read.Why is { } why) reader.Say($"{column}: {reader.Row.Text(column)}", why, "Open");
        return read.Day;
    }

    private static int? Whole(RowReader reader, string column) => OlderMoney.Exact(reader.Row.Value(column)) is >= 0 and <= 1_000_000 and var number ? (int)number : null;
}
