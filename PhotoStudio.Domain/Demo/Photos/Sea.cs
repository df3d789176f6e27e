using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>The sea and a low light over it.</summary>
/// <param name="seed">Which clouds and waves.</param>
/// <param name="hour">0 dusk, 1 dawn, 2 moon, 3 silver.</param>
/// <param name="side">Where the light stands, as a part of the width.</param>
/// <param name="rough">0 calm, 1 rough.</param>
/// <param name="horizon">As a part of the height.</param>
internal sealed class Sea(int seed, int hour, float side, float rough, float horizon) : Scene(seed)
{
    private static readonly Vector3[] Tops = [Shade.Of(0x2C3462), Shade.Of(0x7896BA), Shade.Of(0x0E162C), Shade.Of(0x788692)];
    private static readonly Vector3[] Middles = [Shade.Of(0xAA6274), Shade.Of(0xE2C4C8), Shade.Of(0x283A5C), Shade.Of(0xB0BAC0)];
    private static readonly Vector3[] Lows = [Shade.Of(0xFCAA62), Shade.Of(0xFFDEB2), Shade.Of(0x687C9A), Shade.Of(0xE2E4E0)];
    private static readonly Vector3[] Lights = [Shade.Of(0xFFCC84), Shade.Of(0xFFEECE), Shade.Of(0xE2ECFC), Shade.Of(0xFFFCF2)];
    private static readonly Vector3[] Deeps = [Shade.Of(0x1C203A), Shade.Of(0x4A6276), Shade.Of(0x080E1C), Shade.Of(0x425058)];

    private float line;
    private Vector2 light;

    public override Vector3 At(int column, Vector2 place) => place.Y <= line ? Above(place) : Below(place);

    protected override void Prepare(int width)
    {
        line = Edge.Y * horizon;
        light = new Vector2(Edge.X * side, line - 0.028f - (hour > 1 ? 0.10f : 0f));
    }

    private Vector3 Above(Vector2 place)
    {
        var high = place.Y / line;
        var colour = Shade.Mix(Shade.Mix(Tops[hour], Middles[hour], Shade.Step(0f, 0.62f, high)), Lows[hour], Shade.Step(0.5f, 1f, high));
        var away = (place - light).Length();
        colour += Lights[hour] * ((0.30f * Shade.Glow(away, 6f)) + (0.40f * Shade.Glow(away, 26f)));
        var bank = Noise.Clouds((place.X * 2.1f) + (Noise.Clouds(place.X * 1.1f, place.Y * 4.9f, 3) * 2.2f), place.Y * 9.1f);
        var cloud = Shade.Step(0.40f, 0.74f, bank) * Shade.Step(1.02f, 0.55f, high);
        var lit = Shade.Glow(MathF.Abs(place.X - light.X), 2.6f) * Shade.Step(0.1f, 0.9f, high);
        var tint = hour == 2 ? new Vector3(0.62f, 0.72f, 0.9f) : new Vector3(1f, 0.72f, 0.66f);
        colour = Shade.Mix(colour, Shade.Mix(colour * new Vector3(0.72f, 0.68f, 0.78f), Lights[hour] * tint, lit * (hour == 2 ? 0.4f : 0.85f)), cloud * 0.72f);
        return Vector3.Max(colour, Lights[hour] * (1.3f * Shade.Step(0.0185f, 0.0155f, away)));
    }

    private Vector3 Below(Vector2 place)
    {
        var near = Math.Max(place.Y - line, 0.0008f);
        var far = Shade.Glow(near, 9f);
        var (wave, slope) = Wave(place, near);
        slope *= Shade.Mix(1.4f, 3.4f, rough) * (1f - (far * 0.75f));
        var mirror = new Vector2(place.X + (slope * 0.05f), Math.Clamp(line - (near * 0.75f) - (slope * 0.34f) - 0.012f, -0.25f, line - 0.004f));
        var colour = Shade.Mix(Deeps[hour], Above(mirror), Math.Clamp(0.30f + (0.62f * far) - (slope * 1.5f), 0.06f, 1f));
        var path = Shade.Bell(place.X - light.X, 0.016f + (near * Shade.Mix(0.20f, 0.42f, rough)));
        var spark = Shade.Step(0.02f, 0.20f, slope + (0.10f * path)) * Shade.Step(0.36f, 0.70f, wave);
        colour += Lights[hour] * (path * ((spark * 1.05f) + 0.10f + (0.5f * Shade.Glow(near, 34f))));
        return Shade.Mix(colour, Above(new Vector2(place.X, line - 0.004f)), Shade.Glow(near, 120f) * 0.6f);
    }

    /// <summary>How high the water is, and how it leans. It is drawn together towards the horizon.</summary>
    private (float High, float Slope) Wave(Vector2 place, float near)
    {
        var away = 0.055f / near;
        var (x, y) = ((place.X - (Edge.X * 0.5f)) * away * 9f * 1.1f, (away * 30f) + (near * 30f));
        var (high, slope, part) = (0f, 0f, 0.5f);
        for (var octave = 0; octave < 5; octave++, part *= 0.56f)
        {
            var here = Noise.Plane(x, y);
            high += part * here;
            slope += part * (Noise.Plane(x, y + 0.35f) - here);
            (x, y) = ((x * 1.9f) + (y * 0.25f) + 5.3f, (y * 1.7f) - (x * 0.16f) + 5.3f);
        }

        return (high, slope);
    }
}
