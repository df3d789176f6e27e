namespace PhotoStudio.Domain.Common;

/// <summary>How an expected failure is answered; one place in Web maps each to an HTTP status and to a message on the page.</summary>
public enum ProblemKind
{
    /// <summary>401: nobody is signed in, or the account is not let in.</summary>
    NotSignedIn,

    /// <summary>403: this role never has this action.</summary>
    NotAllowed,

    /// <summary>404: no such row, or not one of this person's.</summary>
    NotFound,

    /// <summary>412: the row changed since it was read.</summary>
    Stale,

    /// <summary>409: the present state, a clash or another writer stands against it.</summary>
    Conflict,

    /// <summary>422: a readable value breaks a rule.</summary>
    Invalid,

    /// <summary>429: tried too often.</summary>
    TooOften,

    /// <summary>413: more was sent than is taken.</summary>
    TooLarge,

    /// <summary>415: a kind of file that is not taken.</summary>
    UnknownType,
}

/// <summary>An expected failure, as a value. <paramref name="Detail"/> is a sentence that the user may see.</summary>
public abstract record Problem(ProblemKind Kind, string Detail);

/// <summary>401.</summary>
public sealed record NotSignedIn() : Problem(ProblemKind.NotSignedIn, "Sign in first.");

/// <summary>403.</summary>
public sealed record NotAllowed(string Detail = "Your account may not do this.") : Problem(ProblemKind.NotAllowed, Detail);

/// <summary>404. <paramref name="What"/> names the kind of row, in the words of the screen: "session", "invoice".</summary>
public sealed record NotFound(string What) : Problem(ProblemKind.NotFound, $"There is no such {What}, or it is not yours to see.");

/// <summary>412, or two people at once.</summary>
public sealed record Stale() : Problem(ProblemKind.Stale, "Somebody changed this in the meantime. Load it again and repeat what you were doing.");

/// <summary>409 of two writers at once: nothing was stored.</summary>
public sealed record ChangedMeanwhile() : Problem(ProblemKind.Conflict, "Somebody changed this at the same moment. Nothing of yours was stored: look again and repeat it.");

/// <summary>409 of a state.</summary>
public sealed record Refused(string Detail) : Problem(ProblemKind.Conflict, Detail);

/// <summary>413.</summary>
public sealed record TooLarge(string Detail) : Problem(ProblemKind.TooLarge, Detail);

/// <summary>415.</summary>
public sealed record UnknownType(string Detail) : Problem(ProblemKind.UnknownType, Detail);

/// <summary>One wrong value: <paramref name="Field"/> is its JSON name (<c>lines[0].quantity</c>).</summary>
public sealed record FieldError(string Field, string Message);

/// <summary>422 with a message for each wrong field.</summary>
public sealed record Invalid(IReadOnlyList<FieldError> Errors) : Problem(ProblemKind.Invalid, Errors is [var only] ? only.Message : "Some values need another look.")
{
    public Invalid(string field, string message) : this([new FieldError(field, message)])
    {
    }

    /// <summary>How long to wait before the next try; null where waiting changes nothing.</summary>
    public TimeSpan? Wait { get; private init; }

    /// <summary>429 beside a field: this value is not looked at before the wait is over.</summary>
    public static Invalid TooOften(string field, string message, TimeSpan wait) => new(field, message) { Kind = ProblemKind.TooOften, Wait = wait };
}
