using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>A code that takes a percentage or a fixed amount off a session. How often it is used is counted by the redemptions alone, never by an edit.</summary>
[Audited(AuditArea.Prices, "discount code", Title = "Code")]
public sealed class DiscountCode : Entity
{
    private DiscountCode()
    {
    }

    /// <summary>As the studio writes it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Unique, whatever the case.</summary>
    public string NormalizedCode { get; private set; } = "";

    /// <summary>The studio's own words about it; clients never see them.</summary>
    public string? Description { get; private set; }

    /// <summary>Percent of the subtotal, at most two decimals; 0 when it is a fixed amount.</summary>
    public decimal Percent { get; private set; }

    /// <summary>Minor units of the studio's currency; 0 when it is a percentage.</summary>
    public long Amount { get; private set; }

    /// <summary>The least subtotal it needs, in minor units; 0 for none.</summary>
    public long Minimum { get; private set; }

    /// <summary>The most it takes off, in minor units; null for no cap.</summary>
    public long? Most { get; private set; }

    /// <summary>First day on which it can be used, in the studio's zone; null for always.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day on which it can be used, that day included; null for always.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>How many sessions may use it; null for any number.</summary>
    public int? UsageLimit { get; private set; }

    /// <summary>How many sessions use it now. Raised and lowered by one statement in the transaction of the session that uses it.</summary>
    public int Used { get; private init; }

    public bool Active { get; private set; }

    /// <summary>What a session keeps of it.</summary>
    public Discount Discount => Discount.Stored(Percent, Amount, new CodeTerms(Id, Code, Minimum, Most));

    /// <param name="used">How often it was used before it came here; 0 for a new one.</param>
    public static DiscountCode Create(DiscountCodeDetails details, Actor actor, DateTime now, int used = 0)
    {
        var code = new DiscountCode { Used = used };
        code.Take(details);
        code.Created(actor, now);
        return code;
    }

    public void Edit(DiscountCodeDetails details, Actor actor, DateTime now)
    {
        Take(details);
        Touch(actor, now);
    }

    /// <summary>Lets it be used, or no longer.</summary>
    public void Activate(bool active, Actor actor, DateTime now)
    {
        Active = active;
        Touch(actor, now);
    }

    /// <summary>The same amounts in a currency with other decimals.</summary>
    public void Reprice(Func<long, long> convert, Actor actor, DateTime now)
    {
        (Amount, Minimum, Most) = (convert(Amount), convert(Minimum), Most is { } most ? convert(most) : null);
        Touch(actor, now);
    }

    private void Take(DiscountCodeDetails details)
    {
        (Code, NormalizedCode, Description) = (details.Code, SearchText.Of(details.Code), details.Description);
        (Percent, Amount, Minimum, Most) = (details.Percent, details.Amount, details.Minimum, details.Most);
        (ValidFrom, ValidUntil, UsageLimit, Active) = (details.ValidFrom, details.ValidUntil, details.UsageLimit, details.Active);
    }
}

/// <summary>The checked values of a discount code; money in minor units.</summary>
public sealed record DiscountCodeDetails(
    string Code, string? Description, decimal Percent, long Amount, long Minimum, long? Most, DateOnly? ValidFrom, DateOnly? ValidUntil, int? UsageLimit, bool Active);
