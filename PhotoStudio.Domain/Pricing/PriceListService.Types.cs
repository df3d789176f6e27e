using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Session types.</summary>
public sealed partial class PriceListService
{
    /// <summary>Adds a session type; the outcome is its id.</summary>
    public Task<Result<Guid>> CreateTypeAsync(Actor actor, SessionTypeInput input, CancellationToken cancel) => WriteAsync<Guid>(actor, async db =>
    {
        if (await CheckAsync(db, input, null, cancel) is { } problem) return problem;
        var position = input.Position ?? await EndAsync(db.SessionTypes.Select(t => t.Position), cancel);
        var type = SessionType.Create(input.Name!.Trim(), position, actor, Now);
        if (input.Archived) type.Archive(true, actor, Now);
        db.SessionTypes.Add(type);
        return type.Id;
    }, cancel);

    /// <summary>Changes a session type. <paramref name="seen"/> is the version the writer read; null: whatever stands there now.</summary>
    public Task<Result> EditTypeAsync(Actor actor, Guid id, SessionTypeInput input, Guid? seen, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var type = await db.SessionTypes.SingleOrDefaultAsync(t => t.Id == id, cancel);
        if (type is null) return PricingProblems.NoSuchType();
        if (type.MovedOnFrom(seen)) return new Stale();
        if (await CheckAsync(db, input, id, cancel) is { } problem) return problem;
        type.Edit(input.Name!.Trim(), input.Position ?? type.Position, input.Archived, actor, Now);
        return Result.Success;
    }, cancel);

    /// <summary>Takes a session type out of what is offered, or brings it back.</summary>
    public Task<Result> ArchiveTypeAsync(Actor actor, Guid id, bool archived, CancellationToken cancel) => WriteAsync(actor, async db =>
    {
        var type = await db.SessionTypes.SingleOrDefaultAsync(t => t.Id == id, cancel);
        if (type is null) return PricingProblems.NoSuchType();
        type.Archive(archived, actor, Now);
        return Result.Success;
    }, cancel);

    private static async Task<Problem?> CheckAsync(StudioDb db, SessionTypeInput input, Guid? except, CancellationToken cancel)
    {
        var errors = new FieldErrors();
        var name = errors.RequiredText("name", input.Name, 100, "A session type needs a name.");
        var normalized = SearchText.Of(name);
        errors.AddIf(normalized.Length > 200, "name", "This name is too long.");
        errors.Position(input.Position);
        if (errors.ToProblem() is { } problem) return problem;
        return await db.SessionTypes.AnyAsync(t => t.NormalizedName == normalized && t.Id != except, cancel) ? PricingProblems.NameTaken() : null;
    }
}
