using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Packages. At most one of a session type is recommended: recommending another takes it from the former.</summary>
public sealed partial class PriceListService
{
    /// <summary>Adds a package; the outcome is its id.</summary>
    public Task<Result<Guid>> CreatePackageAsync(Actor actor, PackageInput input, CancellationToken cancel) => WriteAsync<Guid>(actor, async db =>
    {
        var type = await db.TypeNamedAsync(input.SessionType, cancel);
        var end = type is null ? 0 : await EndAsync(db.Packages.Where(p => p.SessionTypeId == type.Id).Select(p => p.Position), cancel);
        var check = PackageCheck.Check(input, type, end, await CurrencyAsync(db, cancel));
        if (!check.Succeeded) return check.Problem;
        await ClearRecommendationAsync(db, check.Value, null, actor, cancel);
        var package = Package.Create(check.Value, actor, Now);
        db.Packages.Add(package);
        return package.Id;
    }, cancel);

    /// <summary>Changes a package. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public Task<Result> EditPackageAsync(Actor actor, Guid id, PackageInput input, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var package = await db.Packages.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (package is null) return PricingProblems.NoSuchPackage();
        if (package.MovedOnFrom(seen)) return new Stale();
        var type = await db.TypeNamedAsync(input.SessionType, cancel);
        var check = PackageCheck.Check(input, type, package.Position, await CurrencyAsync(db, cancel));
        if (!check.Succeeded) return check.Problem;
        await ClearRecommendationAsync(db, check.Value, id, actor, cancel);
        package.Edit(check.Value, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Takes a package out of what is offered, or brings it back. An archived one is no longer recommended.</summary>
    public Task<Result> ArchivePackageAsync(Actor actor, Guid id, bool archived, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var package = await db.Packages.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (package is null) return PricingProblems.NoSuchPackage();
        package.Archive(archived, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Stored before the new one is, because the index allows only one.</summary>
    private async Task ClearRecommendationAsync(StudioDb db, PackageDetails details, Guid? except, Actor actor, CancellationToken cancel)
    {
        if (!details.Recommended) return;
        var former = await db.Packages.SingleOrDefaultAsync(p => p.SessionTypeId == details.SessionTypeId && p.Recommended && p.Id != except, cancel);
        if (former is null) return;
        former.LoseRecommendation(actor, Now);
        await db.SaveChangesAsync(cancel);
    }
}
