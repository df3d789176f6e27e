using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What is typed about a package.</summary>
public sealed record PackageFields
{
    public string? Name { get; set; } = "";

    public string? SessionType { get; set; } = "";

    /// <summary>Minor units.</summary>
    public long? Price { get; set; }

    public decimal? Minutes { get; set; } = 60;

    public string? Description { get; set; } = "";

    /// <summary>One item a line.</summary>
    public string Included { get; set; } = "";

    public bool Recommended { get; set; }

    public static PackageFields Of(PackageView package) => new()
    {
        Name = package.Name,
        SessionType = package.SessionType,
        Price = package.Price,
        Minutes = package.DurationMinutes,
        Description = package.Description ?? "",
        Included = string.Join('\n', package.Included),
        Recommended = package.Recommended,
    };

    public PackageInput ToInput(Currency currency, bool archived) => new(
        Name, SessionType, Price is { } price ? currency.ToDecimal(price) : null, Whole(Minutes), Description, Included.Split('\n'), Recommended, Archived: archived);

    /// <summary>What is far beyond a day stays beyond it, and is refused with a reason.</summary>
    private static int? Whole(decimal? minutes) => minutes is { } known ? (int)Math.Clamp(known, -1, 1_000_000) : null;
}
