using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>One page as a list of marks, in the order in which they are drawn and read.</summary>
/// <param name="width">Points.</param>
/// <param name="height">Points.</param>
/// <param name="mirrored">Left and right change places: for cultures that read from right to left.</param>
public sealed class Sheet(float width, float height, bool mirrored = false)
{
    private readonly List<Mark> marks = [];

    public float Width => width;

    public float Height => height;

    public bool Mirrored => mirrored;

    internal IReadOnlyList<Mark> Marks => marks;

    internal IEnumerable<ShapedRun> Runs => marks.SelectMany(mark => mark switch
    {
        TextMark text => text.Line.Runs,
        WordMark word => word.Line.Runs,
        _ => [],
    });

    /// <summary>A filled rectangle: rules are thin ones.</summary>
    public void Rule(float x, float y, float length, float weight, SKColor colour) => Add(new RuleMark(x, y, length, weight, colour));

    internal void Add(Mark mark) => marks.Add(mark);

    internal void Line(ShapedLine line, float x, float baseline, SKColor colour)
    {
        if (line.Runs.Count > 0) Add(new TextMark(line, x, baseline, colour));
    }
}
