using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Consolidation.Report;
using PhotoStudio.Domain.Consolidation.Source;

namespace PhotoStudio.Domain.Consolidation.Reading;

/// <summary>Reads one row, and keeps what a person should look at and what belongs into the notes.</summary>
public sealed class RowReader(OlderRow row, Currency currency, TimeZoneInfo zone)
{
    private readonly List<Finding> findings = [];
    private readonly List<string> kept = [];
    private readonly bool hasNotes = row.Table is OlderTables.Sessions or OlderTables.Bookings or OlderTables.Invoices;

    public OlderRow Row => row;

    public TimeZoneInfo Zone => zone;

    public Currency Currency => currency;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>A row to look at: what stood there, why it could not stay, what it becomes.</summary>
    public void Say(string older, string why, string becomes) => findings.Add(new Finding(row.Table, row.LegacyId, Cut(older, 300), why, becomes));

    /// <summary>As <see cref="Say"/>, and the older text goes into the notes, where such a row has some.</summary>
    public void Keep(string column, string why, string becomes)
    {
        var text = row.Text(column)?.Trim() ?? "";
        kept.Add($"{column}: {text}");
        Say($"{column}: {text}", why, hasNotes ? becomes : becomes.Replace(", kept in the notes", "", StringComparison.Ordinal));
    }

    /// <summary>A line for the notes alone.</summary>
    public void Note(string line) => kept.Add(line);

    /// <summary>A text that may be too long for us: cut, reported, and whole in the notes as far as they reach.</summary>
    public string? Text(string column, int most)
    {
        var text = row.Text(column)?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Length <= most) return text;
        Keep(column, $"Longer than {most} characters.", hasNotes ? $"Cut to {most}, whole in the notes as far as they reach" : $"Cut to {most}");
        return Cut(text, most);
    }

    /// <summary>An amount in minor units; null when there is none.</summary>
    public long? Money(string column) => Money(column, row.Value(column));

    public long? Money(string column, object? value)
    {
        var reading = OlderMoney.Read(value, currency);
        if (reading.Unread) Say($"{column}: {OlderValue.Text(value)}", "Not an amount.", "Nothing");
        if (reading.TooExact) Say($"{column}: {OlderValue.Text(value)}", $"More than {currency.Decimals} decimals.", currency.ToDecimal(reading.Minor!.Value).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return reading.Minor;
    }

    /// <summary>Notes with what was kept at their end, within <paramref name="most"/> characters.</summary>
    public string? Notes(string? notes, int most)
    {
        var end = Cut(string.Join('\n', kept), most);
        if (end.Length == 0) return notes is { Length: > 0 } && notes.Length > most ? Cut(notes, most) : notes;
        if (string.IsNullOrEmpty(notes)) return end;
        var room = most - end.Length - 2;
        return room <= 0 ? end : $"{Cut(notes, room)}\n\n{end}";
    }

    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        return char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];
    }
}
