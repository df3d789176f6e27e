using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Pricing;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>A kind of session the studio offers.</summary>
public sealed record SessionTypeDto(Guid Id, string Name, int Position, bool Archived)
{
    public static SessionTypeDto Of(SessionTypeView type) => new(type.Id, type.Name, type.Position, type.Archived);
}

/// <summary>A package of the price list.</summary>
public sealed record PackageDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The type's name.</summary>
    public required string SessionType { get; init; }

    public required string? Description { get; init; }

    public required string Currency { get; init; }

    public required decimal Price { get; init; }

    public required int DurationMinutes { get; init; }

    public required IReadOnlyList<string> Included { get; init; }

    public required bool Recommended { get; init; }

    public required int Position { get; init; }

    public required bool Archived { get; init; }

    public static PackageDto Of(PackageView package, Currency currency) => new()
    {
        Id = package.Id,
        Name = package.Name,
        SessionType = package.SessionType,
        Description = package.Description,
        Currency = currency.Code,
        Price = currency.ToDecimal(package.Price),
        DurationMinutes = package.DurationMinutes,
        Included = package.Included,
        Recommended = package.Recommended,
        Position = package.Position,
        Archived = package.Archived,
    };
}

/// <summary>Something sold beside a package.</summary>
public sealed record AddOnDto(Guid Id, string Name, string? Description, string Currency, decimal Price, bool Archived)
{
    public static AddOnDto Of(AddOnView addOn, Currency currency) =>
        new(addOn.Id, addOn.Name, addOn.Description, currency.Code, currency.ToDecimal(addOn.Price), addOn.Archived);
}
