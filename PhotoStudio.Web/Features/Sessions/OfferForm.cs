using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Lines;

namespace PhotoStudio.Web.Features.Sessions;

/// <summary>Lines and discount of a quote or a booking while they are typed, and what they come to.</summary>
public sealed class OfferForm(LineMenu menu, StudioFormat format, bool pricesIncludeTax)
{
    private Guid? fromPackage;

    public LineMenu Menu => menu;

    /// <summary>In the currency of the session.</summary>
    public StudioFormat Format => format;

    public bool PricesIncludeTax => pricesIncludeTax;

    public List<LineDraft> Lines { get; private init; } = [];

    public DiscountInput? Discount { get; set; }

    /// <summary>A discount code as typed; null for none.</summary>
    public string? Code { get; set; }

    /// <summary>What that code gives, as the server said.</summary>
    public Discount CodeGives { get; set; }

    /// <summary>The discount by a code that the session has already.</summary>
    public Discount Held { get; private init; }

    public DateOnly? ValidUntil { get; set; }

    /// <summary>True when it was typed before and not sent.</summary>
    public bool Kept { get; set; }

    public Totals Totals => CodeGives.IsNone
        ? LineSums.Of(Lines, Discount, menu, format.Currency, pricesIncludeTax)
        : LineSums.Of(Lines, CodeGives, menu, format.Currency, pricesIncludeTax);

    /// <summary>The percentage beside the word Discount; 0 for a fixed one.</summary>
    public decimal Percent => CodeGives.IsNone ? Discount?.Percent ?? 0 : CodeGives.Percent;

    public IReadOnlyList<LineInput> Inputs => [.. Lines.Select(line => line.ToInput(format.Currency))];

    /// <summary>The packages to choose from: of this type, or all while no type is chosen.</summary>
    public IEnumerable<LineChoice> Packages(string? sessionType) => menu.PackagesOf(sessionType);

    public static OfferForm New(LineMenu menu, StudioFormat format) => new(menu, format.With(menu.Currency), menu.PricesIncludeTax);

    /// <summary>With the lines a session has; one that is not priced yet takes the studio's currency and tax mode.</summary>
    public static OfferForm Of(SessionView session, LineMenu menu, StudioFormat format)
    {
        var priced = session.Lines.Count > 0;
        var money = format.With(priced ? session.Currency : menu.Currency);
        var held = session.AskedDiscount.Code is null ? Domain.Pricing.Discount.None : session.AskedDiscount;
        return new OfferForm(menu, money, priced ? session.PricesIncludeTax : menu.PricesIncludeTax)
        {
            Lines = [.. session.Lines.Select(line => LineDraft.Of(line.Description, line.Quantity, line.UnitPrice, line.TaxRate, money))],
            Discount = held.IsNone && priced ? DiscountText.Of(session.AskedDiscount, money) : null,
            Code = held.Code?.Code,
            CodeGives = held,
            Held = held,
        };
    }

    /// <summary>True when this package is among the lines as the price list has it.</summary>
    public bool Has(LineChoice package) => Lines.Exists(line => line.Description == package.Name && line.UnitPrice.Value == package.Price);

    /// <summary>Puts a package first, in the place of the one that was chosen before; null takes it out.</summary>
    public void Take(LineChoice? package)
    {
        Lines.RemoveAll(line => line.Key == fromPackage || menu.Choices.Any(choice => choice.SessionType is not null && choice.Name == line.Description && choice.Price == line.UnitPrice.Value));
        fromPackage = null;
        if (package is null) return;
        var line = LineDraft.Of(package.Name, 1, package.Price, menu.TaxRate, format);
        Lines.Insert(0, line);
        fromPackage = line.Key;
    }
}
