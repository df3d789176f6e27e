using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Shared.Forms;

/// <summary>
/// What is wrong with a form: held by the page, given to its fields by <see cref="ProblemScope"/>. Each <see cref="Field"/> shows the
/// messages of its own name; <see cref="ProblemSummary"/>, above the buttons, shows what belongs to no field.
/// </summary>
public sealed class FormProblems
{
    private readonly HashSet<string> claimed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> own = new(StringComparer.Ordinal);
    private Problem? problem;

    /// <summary>Raised whenever something changed; fields and summary draw themselves again.</summary>
    public event Action? Changed;

    /// <summary>Grows with every answer that has problems, so that the focus is moved once for each.</summary>
    public int Version { get; private set; }

    /// <summary>What the service answered last; null while all is well.</summary>
    public Problem? Answer => problem;

    public bool Any => problem is not null || own.Count > 0;

    /// <summary>How many fields need another look.</summary>
    public int FieldCount => Errors.Select(error => error.Field).Concat(own.Keys).Distinct().Count(claimed.Contains);

    /// <summary>Messages that no visible field shows: a refusal, or the value of a field this form does not have.</summary>
    public IReadOnlyList<string> General => problem is null or Invalid
        ? [.. Errors.Where(error => !claimed.Contains(error.Field)).Select(error => error.Message)]
        : [problem.Detail];

    private IReadOnlyList<FieldError> Errors => problem is Invalid invalid ? invalid.Errors : [];

    /// <summary>The message beside the field of this JSON name, or null.</summary>
    public string? For(string name) => own.GetValueOrDefault(name) ?? Errors.FirstOrDefault(error => error.Field == name)?.Message;

    /// <summary>Shows what a service answered; null, when it went well, clears.</summary>
    public void Show(Problem? answer)
    {
        problem = answer;
        if (answer is not null) Version++;
        Changed?.Invoke();
    }

    /// <summary>Shows the outcome; true when it succeeded.</summary>
    public bool Accept(Result result)
    {
        Show(result.Problem);
        return result.Succeeded;
    }

    /// <summary>Shows the outcome; true when it succeeded.</summary>
    public bool Accept<T>(Result<T> result)
    {
        Show(result.Problem);
        return result.Succeeded;
    }

    /// <summary>An input that could not be read, or null once it can. It stays until the input changes: the form is not sent while there is one.</summary>
    public void Unreadable(string name, string? message)
    {
        if (message is null) own.Remove(name);
        else own[name] = message;
        Changed?.Invoke();
    }

    /// <summary>True when nothing stands unreadable in an input; else moves the focus to the first.</summary>
    public bool Readable()
    {
        if (own.Count == 0) return true;
        Version++;
        Changed?.Invoke();
        return false;
    }

    /// <summary>Forgets what was said about a field, once it is edited.</summary>
    public void Touched(string name)
    {
        if (problem is not Invalid invalid || invalid.Errors.All(error => error.Field != name)) return;
        var rest = invalid.Errors.Where(error => error.Field != name).ToList();
        problem = rest.Count == 0 ? null : new Invalid(rest);
        Changed?.Invoke();
    }

    internal void Claim(string name) => claimed.Add(name);

    internal void Release(string name) => claimed.Remove(name);
}
