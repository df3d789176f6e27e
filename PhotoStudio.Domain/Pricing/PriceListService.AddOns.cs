using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Add-ons.</summary>
public sealed partial class PriceListService
{
    /// <summary>Adds an add-on; the outcome is its id.</summary>
    public Task<Result<Guid>> CreateAddOnAsync(Actor actor, AddOnInput input, CancellationToken cancel) => WriteAsync<Guid>(actor, async db =>
    {
        var check = Check(input, await CurrencyAsync(db, cancel));
        if (!check.Succeeded) return check.Problem;
        var position = await EndAsync(db.AddOns.Select(a => a.Position), cancel);
        var addOn = AddOn.Create(check.Value, position, actor, Now);
        db.AddOns.Add(addOn);
        return addOn.Id;
    }, cancel);

    /// <summary>Changes an add-on. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public Task<Result> EditAddOnAsync(Actor actor, Guid id, AddOnInput input, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var addOn = await db.AddOns.SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (addOn is null) return PricingProblems.NoSuchAddOn();
        if (addOn.MovedOnFrom(seen)) return new Stale();
        var check = Check(input, await CurrencyAsync(db, cancel));
        if (!check.Succeeded) return check.Problem;
        addOn.Edit(check.Value, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Takes an add-on out of what is offered, or brings it back.</summary>
    public Task<Result> ArchiveAddOnAsync(Actor actor, Guid id, bool archived, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var addOn = await db.AddOns.SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (addOn is null) return PricingProblems.NoSuchAddOn();
        addOn.Archive(archived, actor, Now);
        return Result.Success;
    }, cancel);

    private static Result<AddOnDetails> Check(AddOnInput input, Currency currency)
    {
        var errors = new FieldErrors();
        var details = new AddOnDetails(errors.RequiredText("name", input.Name, 200, "An add-on needs a name."),
            errors.Text("description", input.Description, 1000), errors.Price(input.Price, currency), input.Archived);
        return errors.ToProblem() is { } problem ? problem : details;
    }
}
