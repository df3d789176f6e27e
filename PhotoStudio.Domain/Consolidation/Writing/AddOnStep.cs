using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Mapping;
using PhotoStudio.Domain.Consolidation.Reading;
using PhotoStudio.Domain.Consolidation.Source;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>Brings over add-ons.</summary>
internal sealed class AddOnStep(Desk desk) : SimpleStep(desk, OlderTables.AddOns, BroughtKind.AddOn)
{
    private readonly Dictionary<string, Guid> here = [];
    private int position;

    public async Task LoadAsync()
    {
        foreach (var addOn in await Desk.Db.AddOns.AsNoTracking().Select(a => new { a.Id, a.Name, a.Price, a.Position }).ToListAsync(Desk.Cancel))
        {
            here.TryAdd($"{SearchText.Of(addOn.Name)}|{addOn.Price}", addOn.Id);
            position = Math.Max(position, addOn.Position + 1);
        }
    }

    protected override string Place => "/pricing?view=add-ons&open=";

    protected override Task<Outcome> MakeAsync(RowReader reader)
    {
        var details = Details(reader);
        Offer(reader);
        if (here.TryGetValue($"{SearchText.Of(details.Name)}|{details.Price}", out var known)) return Task.FromResult(Outcome.Linked(known));
        var addOn = AddOn.Create(details, position++, Desk.Actor, Made(reader));
        addOn.Edit(details, Desk.Actor, Updated(reader));
        Desk.Add(addOn);
        return Task.FromResult(Outcome.New(addOn));
    }

    protected override Task MeetAsync(RowReader reader, Origin origin)
    {
        Offer(reader);
        return Task.CompletedTask;
    }

    /// <summary>What sessions that chose it say of it: the same in every run.</summary>
    private void Offer(RowReader reader) => Desk.Terms.Prices.AddAddOn(reader.Row.LegacyId, OlderOffer.Of(reader, "Add-on"));

    protected override async Task<Entity?> ChangeAsync(RowReader reader, Origin origin)
    {
        var addOn = await Desk.Db.AddOns.SingleOrDefaultAsync(a => a.Id == origin.EntityId, Desk.Cancel);
        if (addOn is null || !IsUntouched(addOn, origin)) return null;
        addOn.Edit(Details(reader), Desk.Actor, Updated(reader));
        return addOn;
    }

    private static AddOnDetails Details(RowReader reader)
    {
        var price = reader.Money("price") ?? 0;
        if (price < 0) reader.Say($"price: {reader.Row.Text("price")}", "Below zero.", "0");
        return new AddOnDetails(reader.Text("name", 200)?.ReplaceLineEndings(" ") ?? "Add-on", reader.Text("description", 1000), Math.Max(0, price), false);
    }
}
