namespace PhotoStudio.Domain.Reviews;

/// <summary>Where a review stands. Only <see cref="Published"/> ones are public and count in the average.</summary>
public enum ReviewState
{
    /// <summary>Written, and nobody of the studio has decided yet.</summary>
    Waiting,

    Published,

    /// <summary>Kept, but not shown: spam and insults.</summary>
    Hidden,
}

/// <summary>How a review came in.</summary>
public enum ReviewSource
{
    /// <summary>By a client who was signed in.</summary>
    Login,

    /// <summary>By the single-use link of an invitation.</summary>
    Invitation,

    /// <summary>From an older installation.</summary>
    BroughtOver,
}
