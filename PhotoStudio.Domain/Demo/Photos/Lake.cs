using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Mountains and their mirror in still water.</summary>
/// <param name="seed">Which mountains.</param>
/// <param name="hour">0 blue hour, 1 first light, 2 autumn.</param>
/// <param name="shore">Where the water begins, as a part of the height.</param>
internal sealed class Lake(int seed, int hour, float shore) : Scene(seed)
{
    private const int Layers = 3;

    private static readonly Vector3[] Tops = [Shade.Of(0x2A3F63), Shade.Of(0x86A6C4), Shade.Of(0x7E93A3)];
    private static readonly Vector3[] Middles = [Shade.Of(0x6F8BB0), Shade.Of(0xE0D6CE), Shade.Of(0xD9CDB8)];
    private static readonly Vector3[] Lows = [Shade.Of(0xE8C6A8), Shade.Of(0xFBE3C4), Shade.Of(0xF3DEB4)];
    private static readonly Vector3[] Nears = [Shade.Of(0x14222F), Shade.Of(0x2C4450), Shade.Of(0x4B3A24)];

    private readonly float[][] tops = new float[Layers][];
    private float line;

    public override Vector3 At(int column, Vector2 place)
    {
        if (place.Y <= line) return Land(column, place, place.Y);
        var near = place.Y - line;
        var ripple = (Noise.Clouds(place.X * 9f, near * 160f / (0.25f + (near * 3f)), 4) - 0.47f) * near * 0.16f;
        var mirrored = Land(Math.Clamp(column + (int)(ripple / Pixel * 0.25f), 0, tops[0].Length - 1), place with { Y = line - near + ripple }, line - (near * 0.96f) + ripple);
        var wind = Shade.Step(0.52f, 0.66f, Noise.Clouds(place.X * 2.2f, near * 26f, 4)) * Shade.Bell(near - 0.12f, 0.09f);
        var colour = Shade.Mix(mirrored * new Vector3(0.80f, 0.86f, 0.92f), Tops[hour] * 0.55f, 0.12f + (near * 0.9f));
        return Shade.Mix(colour, Lows[hour] * 0.8f, wind * 0.35f) + (Lows[hour] * (0.5f * Shade.Glow(near, 260f)));
    }

    protected override void Prepare(int width)
    {
        line = Edge.Y * shore;
        for (var layer = 0; layer < Layers; layer++) tops[layer] = [.. Enumerable.Range(0, width).Select(column => Top(layer, column * Pixel))];
    }

    private float Top(int layer, float across)
    {
        var x = (across * (1.5f + (layer * 0.9f))) + (layer * 47.3f) + (Seed * 5f);
        var peak = 1f - MathF.Abs((2f * Noise.Line(x)) - 1f);
        var high = (Noise.Hills(x * 1.3f) * 0.5f) + (peak * peak * 0.5f);
        return line - Math.Max(0f, (high * (0.42f - (layer * 0.12f))) - (layer * 0.035f));
    }

    private Vector3 Land(int column, Vector2 place, float high)
    {
        var layer = Layers - 1;
        while (layer >= 0 && high < tops[layer][column]) layer--;
        if (layer < 0) return Sky(place.X, high);
        var part = layer / (float)(Layers - 1);
        var depth = high - tops[layer][column];
        var rock = Noise.Clouds((place.X * 30f) + (depth * 16f) + (layer * 7f), (high * 34f) - (depth * 6f)) - 0.47f;
        var body = Shade.Mix(Shade.Mix(Tops[hour], Middles[hour], 0.45f), Nears[hour], 0.25f + (0.7f * part));
        if (layer == 0 && hour < 2) body = Shade.Mix(body, Shade.Mix(Lows[hour], Shade.White, 0.5f), Shade.Step(0.02f, 0.12f, rock + (0.13f - (depth * 1.9f))) * 0.72f);
        if (hour == 2 && layer > 0) body = Shade.Mix(body, Shade.Of(0xB4622A), Shade.Step(-0.05f, 0.22f, rock) * 0.75f);
        body *= 1f + (rock * Shade.Mix(0.5f, 0.9f, part));
        return Shade.Mix(body, Lows[hour], (1f - (part * 0.8f)) * 0.42f * Shade.Step(line - 0.12f, line, high));
    }

    private Vector3 Sky(float across, float high)
    {
        var part = Math.Max(0f, high) / line;
        var colour = Shade.Mix(Shade.Mix(Tops[hour], Middles[hour], Shade.Step(0f, 0.6f, part)), Lows[hour], Shade.Step(0.4f, 1f, part));
        var veil = Shade.Step(0.42f, 0.75f, Noise.Clouds((across * 1.8f) + (Seed * 3f), high * 7f));
        return Shade.Mix(colour, Shade.Mix(colour, Shade.White, 0.55f), veil * 0.5f);
    }
}
