using System.Globalization;
using System.Text;

namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>What a character does to the direction of a line: the classes of UAX 9 that names, addresses and amounts need.</summary>
internal enum BidiClass
{
    Left,
    Right,
    Digit,
    ArabicDigit,
    /// <summary>Joins two digits when it stands alone between them: 12/3, 12.50.</summary>
    Separator,
    /// <summary>Goes with the digits it touches: %, €.</summary>
    Terminator,
    /// <summary>Goes with what precedes it.</summary>
    Mark,
    Neutral,
}

internal static class BidiClasses
{
    public static BidiClass Of(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' => BidiClass.Digit,
        >= 0x660 and <= 0x669 => BidiClass.ArabicDigit,
        >= 0x6F0 and <= 0x6F9 => BidiClass.Digit,
        '.' or ',' or ':' or '/' or '+' or '-' or 0x2212 or 0xA0 or 0x202F => BidiClass.Separator,
        '%' or '#' or 0xB0 => BidiClass.Terminator,
        0x200E => BidiClass.Left,
        0x200F => BidiClass.Right,
        _ => ByCategory(rune),
    };

    public static bool IsRightToLeft(int value) =>
        value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;

    private static BidiClass ByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => BidiClass.Mark,
        UnicodeCategory.CurrencySymbol => BidiClass.Terminator,
        _ when Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark =>
            IsRightToLeft(rune.Value) ? BidiClass.Right : BidiClass.Left,
        _ => BidiClass.Neutral,
    };
}
