using System.Globalization;

namespace PhotoStudio.Domain.Demo;

/// <summary>From what day a step counts its days.</summary>
internal enum DemoDay
{
    /// <summary>The day of the session.</summary>
    Session,

    /// <summary>The step before.</summary>
    Before,

    Today,
}

/// <summary>One thing that happens: <c>deposit +4 30%</c>.</summary>
internal sealed record DemoStep(string Verb, DemoDay From, int Days, string? Word)
{
    /// <summary>The steps of a row, parted by <c>;</c>.</summary>
    public static IReadOnlyList<DemoStep> ReadAll(string? text) =>
        [.. (text ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <summary>A percentage in <see cref="Word"/>, or null.</summary>
    public decimal? Percent => Word is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', .., '%'] ? decimal.Parse(Word[..^1], CultureInfo.InvariantCulture) : null;

    private static DemoStep Read(string text)
    {
        var parts = text.Split(' ');
        var from = parts.ElementAtOrDefault(1)?[0] switch { '@' => DemoDay.Session, 't' => DemoDay.Today, _ => DemoDay.Before };
        var days = parts.Length < 2 ? 0 : int.Parse(parts[1].TrimStart('@', 't'), CultureInfo.InvariantCulture);
        return new DemoStep(parts[0], from, days, parts.ElementAtOrDefault(2));
    }
}
