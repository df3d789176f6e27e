using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>What a credit note says around its table.</summary>
internal sealed class CreditDocumentWords(CreditPaper paper, PaperCulture culture)
{
    public const string Title = "Credit note";

    /// <summary>A longer reason stands in full beside the totals or under them.</summary>
    private const int MostUnderTitle = 110;

    public PaperCulture Culture => culture;

    public string FileTitle => $"{Title} {paper.Body.Number}";

    /// <summary>The head of pages 2 and on.</summary>
    public string Running => paper.Body.IssueDate is { } day ? $"{FileTitle}, {culture.Day(day)}" : FileTitle;

    public IEnumerable<(string Label, string? Value)> Meta =>
    [
        ("Credit note no.", paper.Body.Number),
        ("Issued", Day(paper.Body.IssueDate)),
        ("Corrects", paper.InvoiceNumber),
        ("issued on", Day(paper.InvoiceDate)),
        ($"Your {InvoiceDocumentWords.TaxWord(paper.Body.TaxName)} ID", paper.Body.Client.TaxId),
    ];

    public IEnumerable<(string Text, TextStyle Style)> UnderTitle
    {
        get
        {
            yield return ($"For invoice {paper.InvoiceNumber}{(Day(paper.InvoiceDate) is { } day ? $" of {day}" : "")}.", TypeScale.Subtitle);
            if (IsShort) yield return (paper.Reason, TypeScale.Subtitle);
        }
    }

    public IEnumerable<string> Notes => IsShort ? [] : paper.Reason.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IEnumerable<(string Label, string Value)> Outcome =>
    [
        ($"Invoice {paper.InvoiceNumber}", culture.Money(paper.InvoiceTotal)),
        ("This credit", culture.Money(paper.Body.Total)),
        paper.BalanceAfter < 0
            ? ("In your favour", $"{culture.Money(-paper.BalanceAfter)}. We set it off against your next invoice, or pay it back if you tell us your account.")
            : ("Open afterwards", culture.Money(paper.BalanceAfter)),
    ];

    private bool IsShort => paper.Reason.Length <= MostUnderTitle && !paper.Reason.Contains('\n', StringComparison.Ordinal);

    private string? Day(DateOnly? day) => day is { } value ? culture.Day(value) : null;
}
