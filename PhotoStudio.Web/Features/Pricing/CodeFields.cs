using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What is typed about a discount code. Money in minor units.</summary>
public sealed record CodeFields
{
    public string? Code { get; set; } = "";

    /// <summary>A fixed amount instead of a percentage.</summary>
    public bool Fixed { get; set; }

    public decimal? Percent { get; set; }

    public long? Amount { get; set; }

    public long? Minimum { get; set; }

    public long? Most { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidUntil { get; set; }

    public decimal? UsageLimit { get; set; }

    public string? Description { get; set; } = "";

    public bool Active { get; set; } = true;

    public static CodeFields Of(DiscountCodeView code) => new()
    {
        Code = code.Code,
        Fixed = code.Amount > 0,
        Percent = code.Amount > 0 ? null : code.Percent,
        Amount = code.Amount > 0 ? code.Amount : null,
        Minimum = code.Minimum > 0 ? code.Minimum : null,
        Most = code.Most,
        ValidFrom = code.ValidFrom,
        ValidUntil = code.ValidUntil,
        UsageLimit = code.UsageLimit,
        Description = code.Description ?? "",
        Active = code.Active,
    };

    public DiscountCodeInput ToInput(Currency currency)
    {
        decimal? Units(long? minor) => minor is { } known ? currency.ToDecimal(known) : null;
        return new DiscountCodeInput(Code, Fixed ? null : Percent, Fixed ? Units(Amount) ?? 0 : null, Units(Minimum), Fixed ? null : Units(Most),
            ValidFrom, ValidUntil, UsageLimit is { } limit ? (int)Math.Clamp(limit, -1, int.MaxValue) : null, Description, Active);
    }
}

/// <summary>What is typed about an information card.</summary>
public sealed record CardFields
{
    public string? Title { get; set; } = "";

    public string? Text { get; set; } = "";

    public bool Shown { get; set; } = true;
}
