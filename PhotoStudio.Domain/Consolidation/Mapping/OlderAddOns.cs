using System.Text.Json;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Mapping;

/// <summary>A name and a price of the older price list. <paramref name="Price"/> is in minor units, null when it is not known.</summary>
public sealed record OlderOffer(string Name, long? Price)
{
    /// <param name="reader">A row of the price list.</param>
    /// <param name="usual">What it is called where it has no name.</param>
    public static OlderOffer Of(RowReader reader, string usual)
    {
        var name = reader.Row.Text("name")?.Trim().ReplaceLineEndings(" ") is { Length: > 0 } text ? RowReader.Cut(text, 200) : usual;
        return new OlderOffer(name, OlderMoney.Read(reader.Row.Value("price"), reader.Currency).Minor is >= 0 and var price ? price : null);
    }
}

/// <summary>The older price list, by id and by name.</summary>
public sealed class OlderPriceList
{
    private readonly Dictionary<string, OlderOffer> packages = [];
    private readonly Dictionary<string, OlderOffer> addOns = [];
    private readonly Dictionary<string, OlderOffer> addOnNames = [];

    private readonly Dictionary<string, Discount> codes = [];

    public void AddPackage(string id, OlderOffer offer) => packages[id] = offer;

    public void AddAddOn(string id, OlderOffer offer)
    {
        addOns[id] = offer;
        addOnNames.TryAdd(SearchText.Of(offer.Name), offer);
    }

    /// <summary>A discount code, as it stands here.</summary>
    public void AddCode(string id, Discount code) => codes[id] = code;

    public Discount? Code(string id) => codes.TryGetValue(id, out var code) ? code : null;

    public OlderOffer? Package(string? id) => id is null ? null : packages.GetValueOrDefault(id);

    /// <summary>By id as text, else by name.</summary>
    public OlderOffer? AddOn(string text) => addOns.GetValueOrDefault(text.Trim()) ?? addOnNames.GetValueOrDefault(SearchText.Of(text));
}

/// <summary>Reads the add-ons of a session: ids as text, names, or objects with a name and a price.</summary>
public static class OlderAddOns
{
    /// <summary>Those with a price become lines; the rest goes into the notes and is reported.</summary>
    public static IReadOnlyList<OlderOffer> Read(RowReader reader, OlderPriceList prices)
    {
        var elements = OlderWords.List(reader.Row.Value("add_ons"), out var rubbish);
        if (rubbish) reader.Keep("add_ons", "Not a list.", "No add-ons, kept in the notes");
        var priced = new List<OlderOffer>();
        foreach (var offer in elements.Select(element => Of(reader, element, prices)).OfType<OlderOffer>())
        {
            if (offer.Price is >= 0) priced.Add(offer);
            else Unpriced(reader, offer);
        }

        return priced;
    }

    private static OlderOffer? Of(RowReader reader, JsonElement element, OlderPriceList prices)
    {
        if (element.ValueKind is not JsonValueKind.Object)
            return OlderWords.Plain(element) is { } plain && plain.ToString() is { Length: > 0 } text ? prices.AddOn(text) ?? new OlderOffer(text.Trim(), null) : null;
        var id = (OlderWords.Member(element, "id") ?? OlderWords.Member(element, "addon_id"))?.ToString();
        var name = (OlderWords.Member(element, "name") ?? OlderWords.Member(element, "title"))?.ToString();
        var known = (id is null ? null : prices.AddOn(id)) ?? (name is null ? null : prices.AddOn(name));
        var price = reader.Money("add_ons", OlderWords.Member(element, "price") ?? OlderWords.Member(element, "amount"));
        if (name is null && known is null) return id is null ? null : new OlderOffer(id, price);
        return new OlderOffer(name ?? known!.Name, price ?? known?.Price);
    }

    private static void Unpriced(RowReader reader, OlderOffer offer)
    {
        reader.Note($"add_ons: {offer.Name}");
        reader.Say($"add_ons: {offer.Name}", "No price is known for it.", "No line, kept in the notes");
    }
}
