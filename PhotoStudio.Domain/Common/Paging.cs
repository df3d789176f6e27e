namespace PhotoStudio.Domain.Common;

/// <summary>Which page of a list; from 1, 50 rows unless said otherwise, at most 200.</summary>
public sealed record Paging(int Page = 1, int PageSize = 50)
{
    public const int MostPageSize = 200;

    public int Skip => (Page - 1) * PageSize;

    /// <summary>What is wrong with it, or null.</summary>
    public Problem? Check()
    {
        var errors = new FieldErrors();
        errors.AddIf(Page is < 1 or > 1_000_000, "page", "Pages count from 1.");
        errors.AddIf(PageSize is < 1 or > MostPageSize, "pageSize", $"A page holds 1 to {MostPageSize} rows.");
        return errors.ToProblem();
    }
}

/// <summary>One page of rows and how many there are in all.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int PageSize, int Total)
{
    public int First => Total == 0 ? 0 : (Number - 1) * PageSize + 1;

    public int Last => Math.Min(Total, Number * PageSize);

    public bool HasNext => Last < Total;
}
