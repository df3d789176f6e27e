using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Features.Reviews;

/// <summary>One thing done with a review.</summary>
/// <param name="Done">What the snackbar says once it succeeded.</param>
/// <param name="Run">Does it.</param>
/// <param name="Undo">Takes it back; null where there is no way back.</param>
public sealed record ReviewAct(string Done, Func<Actor, Task<Result>> Run, ReviewAct? Undo = null);
