using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What is said about a session type; in a change, what is left out stays.</summary>
public sealed record SessionTypeBody
{
    public string? Name { get; init; }

    public int? Position { get; init; }

    public bool? Archived { get; init; }

    /// <param name="present">The row as it stands; null for a new one.</param>
    public SessionTypeInput OnTopOf(SessionTypeView? present) => new(Name ?? present?.Name, Position, Archived ?? present?.Archived ?? false);
}

/// <summary>What is said about a package; in a change, what is left out stays and null clears what may be empty.</summary>
public sealed record PackageBody
{
    public string? Name { get; init; }

    /// <summary>The type's name, in any case.</summary>
    public string? SessionType { get; init; }

    public Optional<string?> Description { get; init; }

    public decimal? Price { get; init; }

    public int? DurationMinutes { get; init; }

    public IReadOnlyList<string>? Included { get; init; }

    public bool? Recommended { get; init; }

    public int? Position { get; init; }

    public bool? Archived { get; init; }

    /// <param name="present">The row as it stands; null for a new one.</param>
    /// <param name="currency">The studio's.</param>
    public PackageInput OnTopOf(PackageView? present, Currency currency) => new(
        Name ?? present?.Name,
        SessionType ?? present?.SessionType,
        Price ?? (present is null ? null : currency.ToDecimal(present.Price)),
        DurationMinutes ?? present?.DurationMinutes,
        Description.Or(present?.Description),
        Included ?? present?.Included,
        Recommended ?? present?.Recommended ?? false,
        Position,
        Archived ?? present?.Archived ?? false);
}

/// <summary>What is said about an add-on; in a change, what is left out stays and null clears what may be empty.</summary>
public sealed record AddOnBody
{
    public string? Name { get; init; }

    public Optional<string?> Description { get; init; }

    public decimal? Price { get; init; }

    public bool? Archived { get; init; }

    /// <param name="present">The row as it stands; null for a new one.</param>
    /// <param name="currency">The studio's.</param>
    public AddOnInput OnTopOf(AddOnView? present, Currency currency) => new(
        Name ?? present?.Name,
        Price ?? (present is null ? null : currency.ToDecimal(present.Price)),
        Description.Or(present?.Description),
        Archived ?? present?.Archived ?? false);
}
