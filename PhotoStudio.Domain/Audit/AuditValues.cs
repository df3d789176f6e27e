using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;

namespace PhotoStudio.Domain.Audit;

/// <summary>The fields of a changed row, before and after, in invariant text.</summary>
internal static partial class AuditValues
{
    private const int MostText = 300;

    private static readonly HashSet<string> Bookkeeping =
    [
        "Id", "Search", "Position", "Used", nameof(Entity.Version), nameof(Entity.CreatedAt), nameof(Entity.CreatedBy), nameof(Entity.UpdatedAt), nameof(Entity.UpdatedBy),
    ];

    public static IReadOnlyList<AuditChange> Changes(EntityEntry row, AuditedAttribute form)
    {
        var own = row.Properties.Select(property => (Path: property.Metadata.Name, property));
        var parts = row.ComplexProperties.SelectMany(part => part.Properties.Select(property => (Path: $"{part.Metadata.Name}.{property.Metadata.Name}", property)));
        return [.. own.Concat(parts)
            .Where(field => field.property.IsModified && Counts(field.property.Metadata.Name, form) && !Equals(field.property.OriginalValue, field.property.CurrentValue))
            .Select(field => Change(string.Join('.', field.Path.Split('.').Select(CamelCase.Of)), field.property))];
    }

    private static bool Counts(string name, AuditedAttribute form) =>
        form.Only?.Contains(name) ?? (!Bookkeeping.Contains(name) && !name.StartsWith("Normalized", StringComparison.Ordinal));

    private static AuditChange Change(string field, PropertyEntry property)
    {
        var kind = KindOf(property.Metadata.Name, Nullable.GetUnderlyingType(property.Metadata.ClrType) ?? property.Metadata.ClrType);
        return kind is AuditValueKind.Hidden ? new AuditChange(field, kind, null, null) : new AuditChange(field, kind, Text(property.OriginalValue), Text(property.CurrentValue));
    }

    private static AuditValueKind KindOf(string name, Type type) => type switch
    {
        _ when Secret().IsMatch(name) || type == typeof(Guid) || type == typeof(byte[]) => AuditValueKind.Hidden,
        _ when type == typeof(long) => AuditValueKind.Money,
        _ when type == typeof(bool) => AuditValueKind.YesNo,
        _ when type == typeof(DateTime) || type == typeof(DateTimeOffset) => AuditValueKind.Instant,
        _ when type == typeof(DateOnly) => AuditValueKind.Day,
        _ => AuditValueKind.Text,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text.Length > MostText ? text[..MostText] + "…" : text,
        bool yes => yes ? "true" : "false",
        Enum choice => CamelCase.Of(choice.ToString()),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    [GeneratedRegex("Password|Secret|Hash|Key|Token|Stamp|Credential", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
