namespace PhotoStudio.Domain.Common;

/// <summary>Collects what is wrong with an input, so that all of it is said at once.</summary>
public sealed class FieldErrors
{
    private readonly List<FieldError> errors = [];

    public bool Any => errors.Count > 0;

    public void Add(string field, string message) => errors.Add(new FieldError(field, message));

    public void AddIf(bool wrong, string field, string message)
    {
        if (wrong) Add(field, message);
    }

    /// <summary>The problem to answer with, or null when nothing is wrong.</summary>
    public Invalid? ToProblem() => Any ? new Invalid(errors) : null;

    /// <summary>A problem of fields together with what is wrong so far; any other as it is.</summary>
    public Problem With(Problem problem)
    {
        if (problem is not Invalid invalid) return problem;
        errors.AddRange(invalid.Errors);
        return new Invalid(errors);
    }

    /// <summary>Trims a text; notes an error when it is longer than allowed. An empty text becomes null.</summary>
    public string? Text(string field, string? value, int most)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        AddIf(text.Length > most, field, $"At most {most} characters; these are {text.Length}.");
        return text;
    }

    /// <summary>As <see cref="Text"/>, and notes an error when there is none.</summary>
    public string RequiredText(string field, string? value, int most, string missing)
    {
        var text = Text(field, value, most);
        AddIf(text is null, field, missing);
        return text ?? "";
    }
}
