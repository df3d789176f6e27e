using System.Diagnostics.CodeAnalysis;

namespace PhotoStudio.Domain.Common;

/// <summary>The outcome of a command that gives nothing back.</summary>
public readonly struct Result
{
    private Result(Problem? problem) => Problem = problem;

    public static Result Success => default;

    public Problem? Problem { get; }

    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    public static implicit operator Result(Problem problem) => new(problem);

    /// <summary>From a check that gives its problem, or null when all is well.</summary>
    public static Result From(Problem? problem) => new(problem);
}

/// <summary>The outcome of a command: a value, or the problem that stood against it.</summary>
public readonly struct Result<T>
{
    private Result(T? value, Problem? problem) => (Value, Problem) = (value, problem);

    public T? Value { get; }

    public Problem? Problem { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}
