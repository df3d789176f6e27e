using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PhotoStudio.Domain.Data;

/// <summary>Instants are UTC in the database and say so when read.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

/// <summary>Identity's instants, which SQLite could not compare as they are.</summary>
internal sealed class UtcOffsetConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => value.UtcDateTime,
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));

/// <summary>Decimals with at most three places as whole thousandths, exact on every provider.</summary>
internal sealed class ThousandthsConverter() : ValueConverter<decimal, long>(value => (long)(value * 1000m), value => value / 1000m);

/// <summary>Closed enums by their names in camelCase, the strings of the API: <c>request</c>, <c>bankTransfer</c>.</summary>
internal sealed class CamelCaseConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => CamelCase.Of(value.ToString()),
    text => Enum.Parse<TEnum>(text, true))
    where TEnum : struct, Enum;
