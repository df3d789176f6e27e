using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Pricing;

/// <summary>The sentences about the price list that a user may see.</summary>
public static class PricingProblems
{
    public static Invalid NameTaken() => new("name", "Another session type has this name. It may be an archived one: bring that back, or choose another name.");

    public static Invalid NoSuchTypeNamed() => new("sessionType", "There is no session type with this name.");

    public static NotFound NoSuchType() => new("session type");

    public static NotFound NoSuchPackage() => new("package");

    public static NotFound NoSuchAddOn() => new("add-on");

    public static NotFound NoSuchCode() => new("discount code");

    public static NotFound NoSuchCard() => new("card");

    public static Invalid CodeTaken() => new("code", "Another discount code is called that. It may be a switched-off one: switch it on, or choose another word.");

    public static Invalid OrderIncomplete() => new("order", "The list changed in the meantime. Look at it again, then put it in order.");

    public static string TooExact(Currency currency) => currency.Decimals == 0
        ? $"Prices in {currency.Code} have no decimals."
        : $"At most {currency.Decimals} decimals, and at most 99,999,999.99.";
}
