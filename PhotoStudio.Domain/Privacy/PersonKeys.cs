namespace PhotoStudio.Domain.Privacy;

/// <summary>What the rows about somebody are found by. A list that is empty finds nothing, where an id that is missing would find every row without one.</summary>
/// <param name="Logins">The login, or none.</param>
/// <param name="Clients">The client row, or none.</param>
/// <param name="Emails">Every address they had here.</param>
/// <param name="Names">Every name they had here.</param>
internal sealed record PersonKeys(IReadOnlyList<Guid> Logins, IReadOnlyList<Guid> Clients, IReadOnlyList<string> Emails, IReadOnlyList<string> Names)
{
    public static PersonKeys Of(Person person) => new(
        person.Login is { } login ? [login.Id] : [],
        person.Client is { } client ? [client.Id] : [],
        Known(person.Login?.Email, person.Client?.Email),
        Known(person.Login?.Name, person.Client?.Name));

    private static string[] Known(params string?[] texts) => [.. texts.OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
