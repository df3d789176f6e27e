using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Demo;

/// <summary>A package of the demo with the id it got.</summary>
internal sealed record DemoPackage(Guid Id, string Kind, string Name, decimal Price, int Minutes);

/// <summary>An add-on of the demo with the id it got.</summary>
internal sealed record DemoAddOn(Guid Id, string Name, decimal Price);

/// <summary>The price list of the demo.</summary>
internal sealed record DemoOffers(IReadOnlyList<DemoPackage> Packages, IReadOnlyList<DemoAddOn> AddOns)
{
    /// <summary>Stores it through the service that the screens use.</summary>
    public static async Task<DemoOffers> StoreAsync(PriceListService prices, Actor actor, CancellationToken cancel)
    {
        List<DemoPackage> packages = [];
        foreach (var row in DemoTable.Read("packages"))
        {
            var input = new PackageInput(row[1], row[0], row.Amount(2), row.Number(3), row.Cell(5), row[6].Split("; "), row.Cell(4) is not null);
            packages.Add(new DemoPackage((await prices.CreatePackageAsync(actor, input, cancel)).OrStop("package"), row[0], row[1], row.Amount(2), row.Number(3)));
        }

        List<DemoAddOn> addOns = [];
        foreach (var row in DemoTable.Read("add-ons"))
        {
            var made = await prices.CreateAddOnAsync(actor, new AddOnInput(row[0], row.Amount(1), row.Cell(2)), cancel);
            addOns.Add(new DemoAddOn(made.OrStop("add-on"), row[0], row.Amount(1)));
        }

        return new DemoOffers(packages, addOns);
    }
}
