using PhotoStudio.Domain.Documents;
using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Stationery;

namespace PhotoStudio.Domain.Invoicing.Paper;

/// <summary>Thanks, exemption and terms. Short ones stand in the closing band; long ones flow on under it, over pages where they must.</summary>
internal sealed class InvoiceDocumentNotes
{
    private const float MostInBand = 120;
    private const float ParagraphGap = 5;
    private const float BandGap = 24;
    private const float LongWidth = 330;
    private readonly List<Text> paragraphs;

    public InvoiceDocumentNotes(IEnumerable<string> notes)
    {
        paragraphs = [.. notes.Select(note => new Text(note, TypeScale.Note))];
        Block = new Column();
        foreach (var paragraph in paragraphs)
        {
            if (!Block.IsEmpty) Block.Gap(ParagraphGap);
            Block.Add(paragraph);
        }
    }

    public Column Block { get; }

    public bool StandsInBand => paragraphs.Count > 0 && Block.HeightAt(PaperGrid.BlockWidth) <= MostInBand;

    /// <summary>Draws notes too long for the band, line by line.</summary>
    public void Overflow(Letter letter, Sheet sheet, float y)
    {
        if (paragraphs.Count == 0 || StandsInBand) return;
        y += BandGap;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in paragraph.LinesAt(LongWidth))
            {
                if (y + TypeScale.Note.Leading > letter.Grid.ContentEnd) (sheet, y) = (letter.Next(), PaperGrid.LaterContent);
                sheet.Line(line, letter.Grid.Left, y + TypeScale.Note.Baseline, TypeScale.Note.Colour);
                y += TypeScale.Note.Leading;
            }
            y += ParagraphGap;
        }
    }
}
