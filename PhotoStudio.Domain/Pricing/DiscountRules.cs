using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Pricing;

/// <summary>The one predicate of discount codes: says why a code cannot be used now.</summary>
public static class DiscountRules
{
    public const string NotKnown = "This code is not known.";

    public const string UsedUp = "This code has been used as often as it may be.";

    /// <summary>What is said to who typed too many wrong codes, whatever comes next.</summary>
    public static Invalid TooMany(TimeSpan wait)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes));
        return Invalid.TooOften("discountCode", $"Too many wrong codes. Try again in {minutes} {(minutes == 1 ? "minute" : "minutes")}, or leave it out and tell the studio about it.", wait);
    }

    /// <param name="code">The code as it stands.</param>
    /// <param name="format">Of the session it is for; knows which day is today.</param>
    /// <param name="subtotal">What the lines come to, in minor units; null while nothing is priced yet.</param>
    /// <returns>The sentence for who typed it, or null when it can be used.</returns>
    public static string? WhyNot(DiscountCode code, StudioFormat format, long? subtotal) => code switch
    {
        { Active: false } => "This code is no longer in use.",
        { ValidFrom: { } from } when from > format.Today => $"This code can be used from {format.LongDay(from)}.",
        { ValidUntil: { } until } when until < format.Today => $"This code was valid until {format.LongDay(until)}.",
        { UsageLimit: { } limit } when code.Used >= limit => UsedUp,
        _ => subtotal is { } known && known < code.Minimum ? BelowMinimum(code.Code, code.Minimum, format) : null,
    };

    /// <summary>What to say when the lines come to less than a code needs.</summary>
    public static string BelowMinimum(string code, long minimum, StudioFormat format) => $"{code} needs at least {format.Money(minimum)} before the discount.";
}
