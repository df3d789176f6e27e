using System.Globalization;
using System.Numerics;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Web.Api;

/// <summary>Reads query values: what cannot be read is a 400 that names all of them, what is out of range a 422.</summary>
internal sealed class QueryReader
{
    private const int MostSearch = 200;

    private readonly FieldErrors unreadable = new();
    private readonly FieldErrors wrong = new();

    /// <summary>The answer when something was wrong; null when all is well.</summary>
    public ApiAnswer? Failure => unreadable.ToProblem() is { } problem
        ? (ApiProblem.Of(StatusCodes.Status400BadRequest, problem.Detail) with { Errors = ApiProblem.ByField(problem.Errors) }).ToAnswer()
        : wrong.ToProblem()?.ToAnswer();

    public Paging Paging(IPageQuery query) => new(Number("page", query.Page, 1), Number("pageSize", query.PageSize, 50));

    public DateOnly? Day(string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        unreadable.Add(name, "A day is written like 2026-11-23.");
        return null;
    }

    public Guid? Id(string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (Guid.TryParseExact(text, "D", out var id)) return id;
        unreadable.Add(name, "That is no id.");
        return null;
    }

    public bool Flag(string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        if (bool.TryParse(text, out var flag)) return flag;
        unreadable.Add(name, "Say true or false.");
        return false;
    }

    public string? Search(string? text)
    {
        wrong.AddIf(text?.Length > MostSearch, "search", $"At most {MostSearch} characters.");
        return text;
    }

    /// <summary>One word or several, with commas between them.</summary>
    public List<TEnum> Words<TEnum>(string name, string? text)
        where TEnum : struct, Enum
    {
        var words = (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(word => Word<TEnum>(name, word)).OfType<TEnum>().Distinct()];
    }

    public TEnum? Word<TEnum>(string name, string? text)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrEmpty(text)) return null;
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(CamelCase.Of(value), text, StringComparison.OrdinalIgnoreCase)) return value;
        }

        unreadable.Add(name, $"Say {string.Join(", ", Enum.GetValues<TEnum>().Select(CamelCase.Of))}.");
        return null;
    }

    /// <summary><c>date</c> or <c>-date</c>: the members are named Date and DateDescending.</summary>
    public TSort Sort<TSort>(string? text, TSort usual)
        where TSort : struct, Enum
    {
        if (string.IsNullOrEmpty(text)) return usual;
        var name = text[0] == '-' ? text[1..] + "Descending" : text;
        var known = Array.Find(Enum.GetNames<TSort>(), sort => CamelCase.Of(sort) == name && !(text[0] != '-' && sort.EndsWith("Descending", StringComparison.Ordinal)));
        if (known is not null) return Enum.Parse<TSort>(known);
        unreadable.Add("sort", "Sort by date, createdAt, client or total; a minus before it turns the order round.");
        return usual;
    }

    /// <summary>A whole number of any size is readable; the page's own check says which are allowed.</summary>
    private int Number(string name, string? text, int usual)
    {
        if (string.IsNullOrEmpty(text)) return usual;
        if (text.Length <= 40 && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return (int)BigInteger.Max(int.MinValue, BigInteger.Min(int.MaxValue, number));
        unreadable.Add(name, "This is a whole number.");
        return usual;
    }
}
