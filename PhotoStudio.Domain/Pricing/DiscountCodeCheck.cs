using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>What somebody typed about a discount code: a percentage or an amount, not both. Money in whole units of the currency.</summary>
public sealed record DiscountCodeInput(
    string? Code, decimal? Percent = null, decimal? Amount = null, decimal? Minimum = null, decimal? Most = null,
    DateOnly? ValidFrom = null, DateOnly? ValidUntil = null, int? UsageLimit = null, string? Description = null, bool Active = true);

/// <summary>Turns what was typed about a discount code into checked values.</summary>
internal static class DiscountCodeCheck
{
    public const int MostCharacters = 40;

    private const int MostUses = 1_000_000;

    public static Result<DiscountCodeDetails> Check(DiscountCodeInput input, Currency currency)
    {
        var errors = new FieldErrors();
        var code = Code(errors, input.Code);
        var (percent, amount) = Worth(errors, input, currency);
        var minimum = Money(errors, "minimum", input.Minimum, currency);
        var most = input.Most is null ? (long?)null : Money(errors, "most", input.Most, currency);
        errors.AddIf(most == 0, "most", "A cap is over 0. Leave it empty for none.");
        errors.AddIf(input.ValidUntil < input.ValidFrom, "validUntil", "The last day cannot be before the first.");
        errors.AddIf(input.UsageLimit is < 1 or > MostUses, "usageLimit", $"A limit is 1 to {MostUses} sessions. Leave it empty for none.");
        var description = errors.Text("description", input.Description, 500);
        if (errors.ToProblem() is { } problem) return problem;
        return new DiscountCodeDetails(code, description, percent, amount, minimum, most, input.ValidFrom, input.ValidUntil, input.UsageLimit, input.Active);
    }

    private static string Code(FieldErrors errors, string? typed)
    {
        var code = errors.RequiredText("code", typed, MostCharacters, "A code needs a word, like SUMMER26.");
        errors.AddIf(code.Any(sign => !char.IsLetterOrDigit(sign) && sign is not '-' and not '_' and not '.'), "code", "A code has letters, digits, hyphens and dots, and no spaces.");
        return code;
    }

    private static (decimal Percent, long Amount) Worth(FieldErrors errors, DiscountCodeInput input, Currency currency)
    {
        if (input is { Percent: not null, Amount: not null }) errors.Add("percent", "Give a percentage or an amount, not both.");
        if (input.Amount is not null)
        {
            var amount = Money(errors, "amount", input.Amount, currency);
            errors.AddIf(input.Amount == 0, "amount", "A code takes off more than 0.");
            return (0, amount);
        }

        errors.AddIf(input.Percent is null, "percent", "Say how much it takes off.");
        errors.AddIf(input.Percent == 0, "percent", "A code takes off more than 0.");
        var wrong = input.Percent is { } percent && (percent is < 0 or > 100 || decimal.Round(percent, 2) != percent);
        errors.AddIf(wrong, "percent", "A discount is between 0 and 100 %, with at most two decimals.");
        return (wrong ? 0 : input.Percent ?? 0, 0);
    }

    private static long Money(FieldErrors errors, string field, decimal? typed, Currency currency)
    {
        if (typed is not { } amount) return 0;
        errors.AddIf(amount < 0, field, "An amount is 0 or more.");
        if (!currency.TryToMinor(amount, out var minor) && amount >= 0) errors.Add(field, PricingProblems.TooExact(currency));
        return minor;
    }
}
