using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Entry;

namespace PhotoStudio.Web.Shared.Lines;

/// <summary>Reads and writes the cells of a line in the studio's culture and the document's currency.</summary>
public static class LineText
{
    private const int Decimals = 3;

    public static TypedText<decimal> Quantity(string text, StudioFormat format) =>
        Read<decimal>(text, value => MoneyEntry.TryReadNumber(value, format.Culture, Decimals, out var number) ? number : null, format.Quantity,
            "That is not a quantity. Write it like 2 or 1.5.");

    public static TypedText<long> Price(string text, StudioFormat format) =>
        Read<long>(text, value => MoneyEntry.TryRead(value, format.Culture, format.Currency, out var minor) ? minor : null, format.Amount,
            MoneyEntry.Wrong(format.Culture, format.Currency));

    public static TypedText<decimal> Rate(string text, StudioFormat format) =>
        Read<decimal>(text, value => MoneyEntry.TryReadNumber(value, format.Culture, Decimals, out var number) ? number : null, format.Percent,
            "That is not a tax rate. Write it like 19 or 7.5.");

    private static TypedText<T> Read<T>(string text, Func<string, T?> read, Func<T, string> write, string wrong) where T : struct
    {
        if (string.IsNullOrWhiteSpace(text)) return TypedText<T>.Empty;
        return read(text) is { } value ? new TypedText<T>(write(value), value, null) : new TypedText<T>(text, null, wrong);
    }
}
