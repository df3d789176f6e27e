using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Colours as light: three parts from 0 to 1, and how they are mixed.</summary>
internal static class Shade
{
    public static readonly Vector3 White = Vector3.One;

    /// <summary>From <c>0xRRGGBB</c>.</summary>
    public static Vector3 Of(int rgb) => new Vector3(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255) / 255f;

    public static float Mix(float from, float to, float part) => from + ((to - from) * part);

    public static Vector3 Mix(Vector3 from, Vector3 to, float part) => from + ((to - from) * part);

    public static float Clamp(float value) => Math.Clamp(value, 0f, 1f);

    /// <summary>0 below the one, 1 above the other, smooth between; also downwards.</summary>
    public static float Step(float from, float to, float value)
    {
        var part = Clamp((value - from) / (to - from));
        return part * part * (3f - (2f * part));
    }

    /// <summary>Falls away from 1 at 0: a glow.</summary>
    public static float Glow(float distance, float sharpness) => MathF.Exp(-distance * sharpness);

    public static float Bell(float distance, float width) => MathF.Exp(-(distance * distance) / (width * width));
}
