namespace PhotoStudio.Domain.Data;

/// <summary>The names that the database and JSON share.</summary>
public static class CamelCase
{
    public static string Of(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());
}
