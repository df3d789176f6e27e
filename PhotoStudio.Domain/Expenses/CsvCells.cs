namespace PhotoStudio.Domain.Expenses;

/// <summary>Makes text of people harmless in a table that a spreadsheet opens.</summary>
public static class CsvCells
{
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    /// <summary>A text that a spreadsheet could take for a formula gets an apostrophe in front, so that it is shown as it is. Numbers and dates are written apart and never come here.</summary>
    public static string? Harmless(string? text) => text is { Length: > 0 } && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
