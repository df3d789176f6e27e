using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>What an invoice says around its table.</summary>
internal sealed class InvoiceDocumentWords(InvoicePaper paper, PaperCulture culture)
{
    public string Title => paper.State == PaperState.Draft ? "Draft invoice" : "Invoice";

    /// <summary>The file's own title: kind and number.</summary>
    public string FileTitle => paper.Number is null ? Title : $"{Title} {paper.Number}";

    /// <summary>The head of pages 2 and on.</summary>
    public string Running => paper.IssueDate is { } day ? $"{FileTitle}, {culture.Day(day)}" : FileTitle;

    public IEnumerable<(string Label, string? Value)> Meta =>
    [
        ("Invoice no.", paper.Number ?? "Draft"),
        ("Issued", Day(paper.IssueDate)),
        ("Due", Day(paper.DueDate)),
        ("Session", Day(paper.SessionDate)),
        ($"Your {TaxWord(paper.TaxName)} ID", paper.Client.TaxId),
    ];

    public IEnumerable<(string Text, TextStyle Style)> UnderTitle
    {
        get
        {
            if (paper.State == PaperState.Void) yield return (VoidLine, TypeScale.VoidLine);
            if (paper.State == PaperState.Draft) yield return ("Not issued yet. Nothing is owed on this draft.", TypeScale.Subtitle);
            if (Subject is { } subject) yield return (subject, TypeScale.Subtitle);
        }
    }

    public IEnumerable<string> Notes
    {
        get
        {
            if (paper.Taxes.All(tax => tax.Rate == 0) && paper.NoTaxReason?.Trim() is { Length: > 0 } reason)
                yield return $"No {TaxWord(paper.TaxName)} is charged: {reason.TrimEnd('.')}.";
            foreach (var note in (paper.Notes ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return note;
        }
    }

    private string VoidLine => paper.VoidDate is { } day
        ? $"Void since {culture.Day(day)}. Nothing is owed on this document."
        : "Void. Nothing is owed on this document.";

    private string? Subject => (paper.Subtitle?.Trim(), paper.SessionDate) switch
    {
        (null or "", _) => null,
        ({ } text, { } day) => $"{text}, {culture.Day(day)}",
        ({ } text, null) => text,
    };

    /// <summary>The tax within a sentence: VAT stays, Tax becomes tax.</summary>
    public static string TaxWord(string name) => name.Skip(1).Any(char.IsUpper) || name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private string? Day(DateOnly? day) => day is { } value ? culture.Day(value) : null;
}
