using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Documents;

/// <summary>Where things stand on a sheet: points from the top left corner, tops of boxes.</summary>
/// <param name="Left">The left edge of everything but the right zone.</param>
/// <param name="Axis">The left edge of sender, meta, totals and foot.</param>
/// <param name="Title">Just under the upper fold.</param>
/// <param name="TitleGap">Between the title block and the table.</param>
/// <param name="ContentEnd">Nothing but the foot stands below.</param>
public sealed record PaperGrid(float Width, float Height, float Left, float Axis, float Title, float TitleGap, float ContentEnd, float Foot, bool HasFolds)
{
    public const float RightMargin = 57;
    public const float WindowTop = 179;
    public const float ReturnLine = 161;
    public const float ClientWidth = 228;
    public const float LaterHead = 46;
    public const float LaterContent = 80;
    public const float FootHeight = 19;

    /// <summary>Width of what stands on the left edge under the table: how to pay, notes.</summary>
    public const float BlockWidth = 262;

    private static readonly PaperGrid A4 = new(595, 842, 71, 360, 298, 26, 772, 790, HasFolds: true);

    private static readonly PaperGrid Letter = new(612, 792, 72, 377, 276, 20, 722, 740, HasFolds: false);

    public float Right => Width - RightMargin;

    public float TextWidth => Right - Left;

    public float ZoneWidth => Right - Axis;

    public static PaperGrid Of(PaperSize size) => size switch
    {
        PaperSize.A4 => A4,
        PaperSize.Letter => Letter,
    };
}
