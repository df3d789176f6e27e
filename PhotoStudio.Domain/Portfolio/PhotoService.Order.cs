using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>An order that a shoot's photographs can be put into at once.</summary>
public enum PhotoSort
{
    FileName,
    Uploaded,
}

/// <summary>The order of a shoot's photographs. Each command moves the shoot's version on, so that of two who order at once the second is told.</summary>
public sealed partial class PhotoService
{
    /// <summary>Puts some photographs together before another one, or at the end. The outcome is the order as it was, for <see cref="OrderAsync"/> to undo with.</summary>
    public Task<Result<IReadOnlyList<Guid>>> MoveAsync(Actor actor, RowRef shoot, IReadOnlyList<Guid> moved, Guid? before, CancellationToken cancel) =>
        PlaceAsync(actor, shoot, photos =>
        {
            var known = photos.Select(p => p.Id).ToHashSet();
            return moved.All(known.Contains) && (before is not { } mark || known.Contains(mark)) ? Ordering.Move(photos, p => p.Id, moved, before) : null;
        }, cancel);

    /// <summary>Puts all of them in this order; those not named keep theirs and come after. The outcome is the order as it was.</summary>
    public Task<Result<IReadOnlyList<Guid>>> OrderAsync(Actor actor, RowRef shoot, IReadOnlyList<Guid> order, CancellationToken cancel) =>
        PlaceAsync(actor, shoot, photos => Ordering.Of(photos, p => p.Id, order), cancel);

    /// <summary>Puts all of them in order by file name (numbers by their value) or as they were uploaded. The outcome is the order as it was.</summary>
    public Task<Result<IReadOnlyList<Guid>>> SortAsync(Actor actor, RowRef shoot, PhotoSort sort, CancellationToken cancel) =>
        PlaceAsync(actor, shoot, photos => sort switch
        {
            PhotoSort.FileName => [.. photos.OrderBy(p => p.FileName, FileNameOrder.Instance).ThenBy(p => p.Id)],
            PhotoSort.Uploaded => [.. photos.OrderBy(p => p.CreatedAt).ThenBy(p => p.Id)],
        }, cancel);

    private Task<Result<IReadOnlyList<Guid>>> PlaceAsync(Actor actor, RowRef row, Func<List<Photo>, List<Photo>?> arrange, CancellationToken cancel) =>
        desk.WithShootAsync<IReadOnlyList<Guid>>(actor, row, async (db, shoot) =>
        {
            var photos = await db.Photos.Where(p => p.ShootId == shoot.Id && p.DeletedAt == null).OrderBy(p => p.Position).ThenBy(p => p.Id).ToListAsync(cancel);
            var before = photos.Select(p => p.Id).ToList();
            if (arrange(photos) is not { } arranged) return PortfolioProblems.WrongMove();
            for (var position = 0; position < arranged.Count; position++) arranged[position].Place(position, actor, desk.Now);
            shoot.Ordered(actor, desk.Now);
            return before;
        }, cancel);
}
