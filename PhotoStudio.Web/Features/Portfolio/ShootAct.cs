using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>One thing done with a shoot or its photographs.</summary>
/// <param name="Done">What the snackbar says once it succeeded; empty: nothing.</param>
/// <param name="Run">Does it, with the shoot as it was seen.</param>
/// <param name="Undo">Takes it back; null where there is no way back.</param>
public sealed record ShootAct(string Done, Func<Actor, RowRef, Task<Result>> Run, ShootAct? Undo = null);

/// <summary>What can be done with chosen photographs.</summary>
public enum PhotoVerb
{
    Feature,
    Unfeature,
    Hide,
    Show,
    Cover,
    Describe,
    Retry,
    Delete,
}

/// <summary>Something to be done with photographs.</summary>
public sealed record PhotoAct(PhotoVerb Verb, IReadOnlyList<Guid> Ids);

/// <summary>Photographs to be put together before another one; null: at the end.</summary>
public sealed record PhotoMove(IReadOnlyList<Guid> Ids, Guid? Before);
