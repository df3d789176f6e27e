using System.Text;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>
/// Direction of the parts of one line: UAX 9 without embeddings. HarfBuzz shapes a run in a direction it is told; which run
/// stands where is decided here.
/// </summary>
internal static class Bidi
{
    /// <summary>Whether the first letter of the text is one of a script that runs right to left.</summary>
    public static bool StartsRight(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (BidiClasses.Of(rune) is var found && found is (BidiClass.Left or BidiClass.Right))
                return found == BidiClass.Right;
        return false;
    }

    /// <summary>The embedding level of each UTF-16 unit; odd levels run right to left.</summary>
    public static byte[] Levels(string text, bool right)
    {
        var levels = new byte[text.Length];
        if (!right && IsPlain(text)) return levels;
        var classes = Classes(text);
        ResolveDigits(classes, right);
        ResolveNeutrals(classes, right);
        var at = 0;
        foreach (var (kind, length) in classes)
            for (var end = at + length; at < end; at++)
                levels[at] = Level(kind, right);
        return levels;
    }

    /// <summary>Puts pieces of a line, given in reading order, into the order they stand in from left to right.</summary>
    public static void Reorder<T>(List<T> pieces, Func<T, int> level)
    {
        for (var deepest = pieces.Select(level).DefaultIfEmpty().Max(); deepest > 0; deepest--)
            for (var start = 0; start < pieces.Count; start++)
            {
                var end = start;
                while (end < pieces.Count && level(pieces[end]) >= deepest) end++;
                if (end > start + 1) pieces.Reverse(start, end - start);
                start = Math.Max(start, end - 1);
            }
    }

    private static bool IsPlain(string text) => !text.Any(c => BidiClasses.IsRightToLeft(c) || char.IsSurrogate(c) || c is '\u200F');

    private static List<(BidiClass Kind, int Length)> Classes(string text)
    {
        var classes = new List<(BidiClass, int)>(text.Length);
        foreach (var rune in text.EnumerateRunes()) classes.Add((BidiClasses.Of(rune), rune.Utf16SequenceLength));
        return classes;
    }

    /// <summary>Numbers take the side of the letter before them; a lone separator joins two numbers, a sign goes with its number.</summary>
    private static void ResolveDigits(List<(BidiClass Kind, int Length)> classes, bool right)
    {
        var strong = right ? BidiClass.Right : BidiClass.Left;
        for (var i = 0; i < classes.Count; i++)
        {
            var (kind, length) = classes[i];
            if (kind is BidiClass.Left or BidiClass.Right) strong = kind;
            if (kind == BidiClass.Mark && i > 0) kind = classes[i - 1].Kind;
            if (kind == BidiClass.Digit && strong == BidiClass.Left) kind = BidiClass.Left;
            if (kind == BidiClass.Separator && i > 0 && i + 1 < classes.Count && Numeric(classes[i + 1].Kind)) kind = Joined(classes[i - 1].Kind);
            if (kind == BidiClass.Terminator) kind = TouchesDigit(classes, i, strong);
            classes[i] = (kind is BidiClass.Separator or BidiClass.Terminator or BidiClass.Mark ? BidiClass.Neutral : kind, length);
        }
    }

    private static BidiClass Joined(BidiClass before) => Numeric(before) ? before : BidiClass.Neutral;

    private static bool Numeric(BidiClass kind) => kind is BidiClass.Digit or BidiClass.ArabicDigit;

    private static BidiClass TouchesDigit(List<(BidiClass Kind, int Length)> classes, int i, BidiClass strong)
    {
        var touches = i > 0 && classes[i - 1].Kind == BidiClass.Digit || i + 1 < classes.Count && classes[i + 1].Kind == BidiClass.Digit;
        return touches ? strong == BidiClass.Left ? BidiClass.Left : BidiClass.Digit : BidiClass.Neutral;
    }

    private static void ResolveNeutrals(List<(BidiClass Kind, int Length)> classes, bool right)
    {
        for (var start = 0; start < classes.Count; start++)
        {
            if (classes[start].Kind != BidiClass.Neutral) continue;
            var end = start;
            while (end < classes.Count && classes[end].Kind == BidiClass.Neutral) end++;
            var before = start == 0 ? right : IsRight(classes[start - 1].Kind);
            var after = end == classes.Count ? right : IsRight(classes[end].Kind);
            var side = (before == after ? before : right) ? BidiClass.Right : BidiClass.Left;
            for (; start < end; start++) classes[start] = (side, classes[start].Length);
        }
    }

    private static bool IsRight(BidiClass kind) => kind is BidiClass.Right or BidiClass.Digit or BidiClass.ArabicDigit;

    private static byte Level(BidiClass kind, bool right) => kind switch
    {
        BidiClass.Right => 1,
        BidiClass.Digit or BidiClass.ArabicDigit => 2,
        _ => (byte)(right ? 2 : 0),
    };
}
