using PhotoStudio.Domain.Pricing;
using PhotoStudio.Domain.Settings;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What the list says about a code.</summary>
public static class CodeWords
{
    /// <summary>"10%, at most €50.00", or "€25.00".</summary>
    public static string Worth(decimal percent, long amount, long? most, StudioFormat format) => percent > 0
        ? format.Percent(percent) + (most is { } cap ? $", at most {format.Money(cap)}" : "")
        : format.Money(amount);

    public static string Worth(DiscountCodeView code, StudioFormat format) => Worth(code.Percent, code.Amount, code.Most, format);

    /// <summary>"from 1 Mar until 31 May, orders from €200.00".</summary>
    public static string Terms(DiscountCodeView code, StudioFormat format)
    {
        string?[] parts =
        [
            code.ValidFrom is { } from ? $"from {format.Day(from)}" : null,
            code.ValidUntil is { } until ? $"until {format.Day(until)}" : null,
            code.Minimum > 0 ? $"orders of {format.Money(code.Minimum)} and more" : null,
        ];
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } text ? text : "any day, any order";
    }

    /// <summary>"12 of 20", or "12".</summary>
    public static string Used(DiscountCodeView code, StudioFormat format) => code.UsageLimit is { } limit ? $"{format.Count(code.Used)} of {format.Count(limit)}" : format.Count(code.Used);

    public static (string Word, string Css, string Icon) Look(DiscountCodeState state) => state switch
    {
        DiscountCodeState.Active => ("Active", "", Glyph.Check),
        DiscountCodeState.Coming => ("To come", "", Glyph.Clock),
        DiscountCodeState.Lapsed => ("Lapsed", "off", Glyph.Clock),
        DiscountCodeState.UsedUp => ("Used up", "wait", Glyph.Alert),
        DiscountCodeState.SwitchedOff => ("Off", "off", Glyph.No),
    };
}
