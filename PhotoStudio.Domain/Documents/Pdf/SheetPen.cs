using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>Draws the marks of one sheet. A mirrored sheet has each mark's box moved to the other side; text keeps its own direction.</summary>
internal sealed class SheetPen(SKCanvas canvas, Sheet sheet, FontSet fonts) : IDisposable
{
    private readonly SKPaint paint = new() { IsAntialias = true };

    public void Draw(Mark mark)
    {
        switch (mark)
        {
            case TextMark text: Draw(text); break;
            case RuleMark rule: Draw(rule); break;
            case PathMark path: Draw(path); break;
            case ImageMark image: Draw(image); break;
            case WordMark word: Draw(word); break;
        }
    }

    public void Dispose() => paint.Dispose();

    private void Draw(TextMark text)
    {
        paint.Color = text.Colour;
        Draw(text.Line, Left(text.X, text.Line.Width), text.Baseline);
    }

    private void Draw(RuleMark rule)
    {
        paint.Color = rule.Colour;
        canvas.DrawRect(Box(rule.X, rule.Y, rule.Width, rule.Height), paint);
    }

    private void Draw(ImageMark image) => canvas.DrawImage(image.Image, Box(image.X, image.Y, image.Width, image.Height), SKSamplingOptions.Default);

    private void Draw(PathMark path)
    {
        paint.Color = path.Colour;
        canvas.Save();
        canvas.Translate(Left(path.X, path.Width), path.Y);
        canvas.Scale(path.Scale);
        canvas.DrawPath(path.Path, paint);
        canvas.Restore();
    }

    private void Draw(WordMark word)
    {
        paint.Color = word.Colour;
        canvas.Save();
        canvas.Translate(word.CentreX, word.CentreY);
        canvas.RotateDegrees(word.Degrees);
        Draw(word.Line, -word.Line.Width / 2, word.Drop);
        canvas.Restore();
    }

    /// <summary>Runs are drawn in the order in which they are read, so that a program that copies text finds that order in the file.</summary>
    private void Draw(ShapedLine line, float x, float baseline)
    {
        if (line.Runs.Count == 1)
        {
            Draw(line.Runs[0], x, baseline);
            return;
        }
        var placed = new List<(ShapedRun Run, float X)>(line.Runs.Count);
        foreach (var run in line.Runs)
        {
            placed.Add((run, x));
            x += run.Width;
        }
        foreach (var (run, left) in placed.OrderBy(pair => pair.Run.Start)) Draw(run, left, baseline);
    }

    private void Draw(ShapedRun run, float x, float baseline)
    {
        using var builder = new SKTextBlobBuilder();
        var buffer = builder.AllocatePositionedTextRun(fonts.Of(run), run.Glyphs.Length, run.Utf8.Length);
        buffer.SetGlyphs(run.Glyphs);
        buffer.SetPositions(run.Positions);
        buffer.SetText(run.Utf8);
        buffer.SetClusters(run.Clusters);
        using var blob = builder.Build();
        if (blob is not null) canvas.DrawText(blob, x, baseline, paint);
    }

    private float Left(float x, float width) => sheet.Mirrored ? sheet.Width - x - width : x;

    private SKRect Box(float x, float y, float width, float height) => SKRect.Create(Left(x, width), y, width, height);
}
