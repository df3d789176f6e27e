using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>What somebody typed about a session type. Without a position it goes to the end of the list, or stays where it is.</summary>
public sealed record SessionTypeInput(string? Name, int? Position = null, bool Archived = false);

/// <summary>What somebody typed about a package. <paramref name="SessionType"/> is the type's name in any case; <paramref name="Price"/> is in whole units of the currency.</summary>
public sealed record PackageInput(
    string? Name, string? SessionType, decimal? Price, int? DurationMinutes = null, string? Description = null, IReadOnlyList<string>? Included = null,
    bool Recommended = false, int? Position = null, bool Archived = false);

/// <summary>What somebody typed about an add-on. <paramref name="Price"/> is in whole units of the currency.</summary>
public sealed record AddOnInput(string? Name, decimal? Price, string? Description = null, bool Archived = false);

/// <summary>The checks that the parts of the price list share.</summary>
internal static class PriceListChecks
{
    public const int MostPosition = 100_000;

    /// <summary>A price in minor units; notes an error when it is missing, negative or more exact than the currency.</summary>
    public static long Price(this FieldErrors errors, decimal? price, Currency currency)
    {
        if (price is not { } amount)
        {
            errors.Add("price", "Give a price. It may be 0.");
            return 0;
        }

        errors.AddIf(amount < 0, "price", "A price is 0 or more.");
        if (!currency.TryToMinor(amount, out var minor) && amount >= 0) errors.Add("price", PricingProblems.TooExact(currency));
        return minor;
    }

    public static void Position(this FieldErrors errors, int? position) =>
        errors.AddIf(position is < 0 or > MostPosition, "position", $"A place in the list is 0 to {MostPosition}.");
}
