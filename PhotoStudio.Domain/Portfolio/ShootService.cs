using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Mail;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What the studio's side does with shoots.</summary>
public sealed partial class ShootService(PortfolioDesk desk, ShootMessages messages)
{
    /// <summary>Makes a shoot, private, at the head of the portfolio; the outcome is its id.</summary>
    public Task<Result<Guid>> CreateAsync(Actor actor, ShootInput input, CancellationToken cancel) => desk.WriteAsync<Guid>(actor, async db =>
    {
        var check = await CheckAsync(db, input, cancel);
        if (!check.Succeeded) return check.Problem;
        var first = await db.Shoots.MinAsync(s => (int?)s.Position, cancel) - 1 ?? 0;
        var shoot = Shoot.Create(check.Value, await SlugAsync(db, check.Value.Title, null, cancel), first, actor, desk.Now);
        db.Shoots.Add(shoot);
        return shoot.Id;
    }, cancel);

    /// <summary>Changes its words and rules. Its public address follows the title until it is public for the first time.</summary>
    public Task<Result> EditAsync(Actor actor, RowRef row, ShootInput input, CancellationToken cancel) => desk.WithShootAsync(actor, row, async (db, shoot) =>
    {
        var check = await CheckAsync(db, input, cancel);
        if (!check.Succeeded) return check.Problem;
        shoot.Edit(check.Value, await SlugAsync(db, check.Value.Title, shoot.Id, cancel), actor, desk.Now);
        return Result.Success;
    }, cancel);

    /// <summary>Shows it to everybody, or takes it back.</summary>
    public Task<Result> PublishAsync(Actor actor, RowRef row, bool published, CancellationToken cancel) => desk.WithShootAsync(actor, row, (_, shoot) =>
    {
        shoot.Publish(published, actor, desk.Now);
        return Task.FromResult(Result.Success);
    }, cancel);

    /// <summary>Chooses the cover among the shoot's own photographs; null goes back to the first that can be seen.</summary>
    public Task<Result> SetCoverAsync(Actor actor, RowRef row, Guid? photoId, CancellationToken cancel) => desk.WithShootAsync(actor, row, async (db, shoot) =>
    {
        var photo = photoId is null ? null : await db.Photos.SingleOrDefaultAsync(p => p.Id == photoId, cancel);
        return photoId is not null && photo is null ? PortfolioProblems.NoSuchPhoto() : shoot.SetCover(photo, actor, desk.Now);
    }, cancel);

    /// <summary>Takes it out of everybody's sight. Its files go an hour later; until then it can be brought back.</summary>
    public Task<Result> DeleteAsync(Actor actor, RowRef row, CancellationToken cancel) => desk.WithShootAsync(actor, row, (_, shoot) =>
    {
        shoot.Delete(actor, desk.Now);
        return Task.FromResult(Result.Success);
    }, cancel);

    /// <summary>Brings a deleted shoot back; 404 once its files are gone.</summary>
    public Task<Result> RestoreAsync(Actor actor, Guid id, CancellationToken cancel) => desk.WriteAsync(actor, async db =>
    {
        if (await db.Shoots.SingleOrDefaultAsync(s => s.Id == id && s.DeletedAt != null, cancel) is not { } shoot) return PortfolioProblems.NoSuchShoot();
        shoot.Restore(actor, desk.Now);
        return Result.Success;
    }, cancel);

    private static async Task<Result<ShootDetails>> CheckAsync(StudioDb db, ShootInput input, CancellationToken cancel)
    {
        var check = ShootDetails.Check(input);
        if (!check.Succeeded) return check;
        if (input.CategoryId is { } category && !await db.PhotoCategories.AnyAsync(c => c.Id == category, cancel)) return new Invalid("categoryId", "There is no such category.");
        if (input.SessionId is { } session && !await db.Sessions.AnyAsync(s => s.Id == session, cancel)) return new Invalid("sessionId", "There is no such session.");
        return check;
    }

    private static async Task<string> SlugAsync(StudioDb db, string title, Guid? except, CancellationToken cancel)
    {
        var slug = Slugs.Of(title, "shoot");
        var taken = await db.Shoots.Where(s => s.Slug.StartsWith(slug) && s.Id != except).Select(s => s.Slug).ToListAsync(cancel);
        return Slugs.Free(slug, taken);
    }
}
