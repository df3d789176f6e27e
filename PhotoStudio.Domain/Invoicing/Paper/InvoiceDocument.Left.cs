using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;

namespace PhotoStudio.Domain.Invoicing.Paper;

public static partial class InvoiceDocument
{
    private const float NotesGap = 12;

    /// <summary>The left side of the closing band: how to pay, and the notes where they are short.</summary>
    private static Column Left(InvoicePaper paper, PaperCulture culture, InvoiceDocumentNotes notes)
    {
        var column = new Column();
        var payment = InvoiceDocumentPayment.Of(paper, culture);
        if (payment is not null) column.Add(payment);
        if (!notes.StandsInBand) return column;
        if (payment is not null) column.Gap(NotesGap);
        return column.Add(notes.Block);
    }
}
