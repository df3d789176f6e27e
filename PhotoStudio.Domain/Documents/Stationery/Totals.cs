using PhotoStudio.Domain.Documents.Layout;
using PhotoStudio.Domain.Documents.Typography;
using SkiaSharp;

namespace PhotoStudio.Domain.Documents.Stationery;

/// <summary>The column of sums on the axis, and under it the one large figure.</summary>
/// <param name="width">Of the right zone, points.</param>
internal sealed class Totals(float width)
{
    private const float Between = 10;
    private readonly Column column = new Column().Rule(0.75f, Palette.Ink).Gap(7);
    private bool hasRows;

    public Column Column => column;

    public Totals Row(string label, string amount)
    {
        Add(new Text(label, TypeScale.SumLabel), amount, TypeScale.Sum);
        return this;
    }

    /// <summary>A label with a remark behind it, or under it where both do not fit on the line.</summary>
    /// <param name="joint">Stands between them on one line: a space, a comma and a space.</param>
    public Totals Row(string label, string joint, string remark, string amount, bool alwaysUnder = false)
    {
        var room = width - Between - Shaper.Width(amount, TypeScale.Sum);
        if (!alwaysUnder && Shaper.Width(label + joint + remark, TypeScale.SumLabel) <= room) return Row(label + joint + remark, amount);
        Add(new Column().Text(label, TypeScale.SumLabel).Gap(-2).Text(remark, TypeScale.SumNote).Gap(3), amount, TypeScale.Sum);
        return this;
    }

    public Totals Total(string label, string amount)
    {
        if (hasRows) column.Gap(5).Rule(0.5f, Palette.Hairline).Gap(5);
        Add(new Text(label, TypeScale.SumTotal), amount, TypeScale.SumTotal);
        return this;
    }

    /// <summary>The large figure under its rule; alone it stands under the ink rule of the column.</summary>
    public Totals Figure(string label, string amount, string? condition, SKColor colour, SKColor rule)
    {
        if (hasRows) column.Gap(10).Rule(1.5f, rule).Gap(8);
        else column.Gap(1);
        var name = new Text(label, TypeScale.Detail);
        var style = Shrinking.ToFit(amount, TypeScale.Figure, width - Between - name.NaturalWidth, smallest: 12);
        column.Add(new Row().OnBaseline().Natural(name).Rest(new Text(amount, style.In(colour), Align.End)));
        if (condition is not null) column.Gap(1).Text(condition, TypeScale.Detail, Align.End);
        return this;
    }

    private void Add(Block label, string amount, TextStyle style)
    {
        column.Add(new Row().Rest(label).Gap(Between).Natural(new Text(amount, style, Align.End)));
        hasRows = true;
    }
}
