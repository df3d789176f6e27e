using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What the studio's side does with photographs: several at once, by their ids.</summary>
public sealed partial class PhotoService(PortfolioDesk desk, PhotoQueue queue)
{
    /// <summary>Puts them on the public home page, or takes them off. They show there only while their shoot is public.</summary>
    public Task<Result> FeatureAsync(Actor actor, IReadOnlyCollection<Guid> ids, bool featured, CancellationToken cancel) =>
        desk.WithPhotosAsync(actor, ids, false, photo => photo.Feature(featured, actor, desk.Now), cancel);

    /// <summary>Hides them from everybody but staff, or shows them again.</summary>
    public Task<Result> HideAsync(Actor actor, IReadOnlyCollection<Guid> ids, bool hidden, CancellationToken cancel) =>
        desk.WithPhotosAsync(actor, ids, false, photo => photo.Hide(hidden, actor, desk.Now), cancel);

    /// <summary>Says in words what is to be seen.</summary>
    public async Task<Result> DescribeAsync(Actor actor, Guid id, string? altText, CancellationToken cancel)
    {
        var errors = new FieldErrors();
        var text = errors.Text("altText", altText, Photo.MostAltText)?.ReplaceLineEndings(" ");
        if (actor.IsStaff && errors.ToProblem() is { } problem) return problem;
        return await desk.WithPhotosAsync(actor, [id], false, photo => photo.Describe(text, actor, desk.Now), cancel);
    }

    /// <summary>Takes them out of everybody's sight. Their files go an hour later; until then they can be brought back.</summary>
    public Task<Result> DeleteAsync(Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        desk.WithPhotosAsync(actor, ids, false, photo => photo.Delete(actor, desk.Now), cancel);

    /// <summary>Brings deleted ones back; 404 once their files are gone.</summary>
    public Task<Result> RestoreAsync(Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        desk.WithPhotosAsync(actor, ids, true, photo => photo.Restore(actor, desk.Now), cancel);

    /// <summary>Tries once more to make the web sizes of those that failed.</summary>
    public async Task<Result> RetryAsync(Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var result = await desk.WithPhotosAsync(actor, ids, false, photo => photo.Retry(actor, desk.Now), cancel);
        if (result.Succeeded) queue.Wake();
        return result;
    }
}
