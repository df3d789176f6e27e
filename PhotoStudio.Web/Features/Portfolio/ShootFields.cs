using PhotoStudio.Domain.Portfolio;

namespace PhotoStudio.Web.Features.Portfolio;

/// <summary>What is typed about a shoot.</summary>
public sealed record ShootFields
{
    public string? Title { get; set; } = "";

    public string? Description { get; set; } = "";

    /// <summary>The id as text; empty: none.</summary>
    public string? Category { get; set; } = "";

    public DateOnly? Date { get; set; }

    public Guid? SessionId { get; set; }

    public DownloadSize Downloads { get; init; }

    public DateOnly? LastDay { get; init; }

    public ShootInput Input => new(Title, Description, Guid.TryParse(Category, out var category) ? category : null, Date, SessionId, Downloads, LastDay);

    public static ShootFields Of(ShootView shoot) => new()
    {
        Title = shoot.Title,
        Description = shoot.Description ?? "",
        Category = shoot.CategoryId?.ToString() ?? "",
        Date = shoot.Date,
        SessionId = shoot.SessionId,
        Downloads = shoot.Downloads,
        LastDay = shoot.LastDay,
    };
}
