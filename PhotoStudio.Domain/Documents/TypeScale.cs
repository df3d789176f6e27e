using PhotoStudio.Domain.Documents.Typography;

namespace PhotoStudio.Domain.Documents;

/// <summary>Every way in which text is set on paper, size / leading in points.</summary>
public static class TypeScale
{
    public static readonly TextStyle Title = new(Typeface.Display, 30, 34, Palette.Ink);
    public static readonly TextStyle Figure = new(Typeface.Display, 23, 28, Palette.Ink);
    public static readonly TextStyle Wordmark = new(Typeface.Display, 21, 26, Palette.Ink);
    public static readonly TextStyle VoidWord = new(Typeface.Display, 168, 168, Palette.StopTint);

    public static readonly TextStyle Body = new(Typeface.Regular, 9, 13, Palette.Ink);
    public static readonly TextStyle Strong = new(Typeface.SemiBold, 9, 13, Palette.Ink);
    public static readonly TextStyle Subtitle = Body.In(Palette.Ink2);
    public static readonly TextStyle VoidLine = Strong.In(Palette.Stop);

    public static readonly TextStyle Detail = new(Typeface.Regular, 7.5f, 11, Palette.Ink2);
    public static readonly TextStyle Label = Detail.In(Palette.Ink3);
    public static readonly TextStyle MetaLabel = Label.At(7.5f, 9);
    public static readonly TextStyle Carry = Detail.At(7.5f, 13);

    public static readonly TextStyle SumLabel = Subtitle.At(9, 16);
    public static readonly TextStyle Sum = Body.At(9, 16);
    public static readonly TextStyle SumTotal = Strong.At(9, 16);
    public static readonly TextStyle SumNote = Label.At(7.5f, 10);

    public static readonly TextStyle BankLabel = Label.At(7, 9);
    public static readonly TextStyle Bank = Body.At(8.5f, 12);
    public static readonly TextStyle Hint = Label.At(7, 10);
    public static readonly TextStyle Note = new(Typeface.Regular, 8, 12, Palette.Ink2);
    public static readonly TextStyle ReturnLine = Label.At(6.5f, 9);
    public static readonly TextStyle Foot = Label.At(6.5f, 9.5f);
}
