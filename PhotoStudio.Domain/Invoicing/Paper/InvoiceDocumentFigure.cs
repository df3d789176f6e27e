using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>The one large figure: what is due, or what is to be given back.</summary>
internal static class InvoiceDocumentFigure
{
    public static Totals Add(Totals totals, InvoicePaper paper, PaperCulture culture)
    {
        var (ink, rule) = paper.State == PaperState.Void ? (Palette.Ink3, Palette.Ink3) : (Palette.Figure(paper.Accent), Palette.FigureRule(paper.Accent));
        var (label, amount) = paper switch
        {
            { State: PaperState.Void } => ("Total, void", paper.Total),
            { State: PaperState.Draft } => ("Amount, draft", paper.Balance),
            { Balance: < 0 } => ("In your favour", -paper.Balance),
            _ => ("Amount due", paper.Balance),
        };
        // The display face has no narrow no-break space; the plain one keeps the amount in that face.
        return totals.Figure(label, culture.Money(amount).Replace('\u202F', '\u00A0'), Condition(paper, culture), ink, rule);
    }

    private static string? Condition(InvoicePaper paper, PaperCulture culture) => paper switch
    {
        { State: PaperState.Void or PaperState.Draft } => null,
        { Balance: < 0 } => "nothing is due",
        { Balance: > 0, DueDate: { } due } => $"by {culture.Day(due)}",
        { Balance: > 0 } => null,
        { State: PaperState.Credited } => "credited in full",
        { Payments.Count: > 0 } => $"paid in full on {culture.Day(paper.Payments.Max(payment => payment.Date))}",
        _ => "nothing is due",
    };
}
