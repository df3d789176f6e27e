using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>What granted clients may download.</summary>
public enum DownloadSize
{
    /// <summary>As uploaded, in every pixel, without location.</summary>
    Full,

    /// <summary>The largest web size.</summary>
    Web,
}

/// <summary>What somebody typed about a shoot.</summary>
public sealed record ShootInput(
    string? Title, string? Description = null, Guid? CategoryId = null, DateOnly? Date = null, Guid? SessionId = null, DownloadSize Downloads = DownloadSize.Full, DateOnly? LastDay = null);

/// <summary>A shoot's words and rules, checked. The category and the session are looked up by who stores it.</summary>
public sealed record ShootDetails(string Title, string? Description, Guid? CategoryId, DateOnly? Date, Guid? SessionId, DownloadSize Downloads, DateOnly? LastDay)
{
    public const int MostTitle = 120;
    public const int MostDescription = 2000;

    public static Result<ShootDetails> Check(ShootInput input)
    {
        var errors = new FieldErrors();
        var title = errors.RequiredText("title", input.Title, MostTitle, "A shoot needs a title.");
        var description = errors.Text("description", input.Description, MostDescription);
        errors.AddIf(input.LastDay < input.Date, "lastDay", "Clients see it until a day after the shoot.");
        if (errors.ToProblem() is { } problem) return problem;
        return new ShootDetails(title.ReplaceLineEndings(" "), description, input.CategoryId, input.Date, input.SessionId, input.Downloads, input.LastDay);
    }
}
