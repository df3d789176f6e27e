using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Dunes in low light: one side bright, the other in shadow, fine ripples on both.</summary>
/// <param name="seed">Which dunes.</param>
/// <param name="hour">0 noon haze, 1 evening, 2 night blue.</param>
internal sealed class Dunes(int seed, int hour) : Scene(seed)
{
    private const int Layers = 5;

    private static readonly Vector3[] Tops = [Shade.Of(0xB9CDD8), Shade.Of(0x5F86A8), Shade.Of(0x1D2A4A)];
    private static readonly Vector3[] Lows = [Shade.Of(0xF1E6D6), Shade.Of(0xF6D6B4), Shade.Of(0x7A7FA0)];
    private static readonly Vector3[] Lits = [Shade.Of(0xE9D3B4), Shade.Of(0xE6A468), Shade.Of(0x7B86A8)];
    private static readonly Vector3[] Darks = [Shade.Of(0xB99874), Shade.Of(0x6B3A26), Shade.Of(0x1B2340)];

    private readonly float[][] tops = new float[Layers][];
    private readonly float[][] leans = new float[Layers][];

    public override Vector3 At(int column, Vector2 place)
    {
        var layer = Layers - 1;
        while (layer >= 0 && place.Y < tops[layer][column]) layer--;
        var sky = Sky(place.Y);
        if (layer < 0) return sky;
        var part = layer / (float)(Layers - 1);
        var depth = place.Y - tops[layer][column];
        var ridge = place.X + (depth * Shade.Mix(1.1f, 2.2f, part)) + (0.05f * Noise.Line((depth * 9f) + layer));
        var shadow = Shade.Step(-0.10f, 0.12f, Lean(layer, ridge)) * Shade.Glow(depth, Shade.Mix(9f, 3.4f, part));
        var bend = (Noise.Clouds((place.X * 3f) + layer, place.Y * 5f, 3) - 0.45f) * 0.5f;
        var ripple = MathF.Sin((((place.X * 0.35f) + (place.Y * 1.0f) + bend) * Shade.Mix(700f, 260f, part)) + (layer * 3f));
        var light = 1f - shadow + (ripple * 0.045f * part * (1f - (shadow * 0.6f)));
        var sand = Shade.Mix(Darks[hour], Lits[hour], Math.Clamp(light * (0.82f + (0.25f * Shade.Glow(depth, 16f))), 0f, 1.15f));
        sand *= 0.97f + (0.06f * Noise.Hash(column, (int)(place.Y / Pixel)));
        return Shade.Mix(Lows[hour], sand, 0.38f + (0.62f * part)) + (Lits[hour] * (0.10f * Shade.Glow(depth, 300f) * (1f - shadow)));
    }

    protected override void Prepare(int width)
    {
        for (var layer = 0; layer < Layers; layer++)
        {
            tops[layer] = [.. Enumerable.Range(0, width).Select(column => Top(layer, column * Pixel))];
            leans[layer] = [.. Enumerable.Range(0, width * 2).Select(column => (Top(layer, (column + 6) * Pixel) - Top(layer, (column - 6) * Pixel)) / (12f * Pixel))];
        }
    }

    private float Lean(int layer, float across) => -leans[layer][Math.Clamp((int)(across / Pixel), 0, leans[layer].Length - 1)] * 1.6f;

    private float Top(int layer, float across)
    {
        var x = (across * (1.15f + (layer * 0.22f))) + (layer * 13.7f) + (Seed * 3.3f);
        var wave = (Noise.Line(x) * 0.7f) + (Noise.Line((x * 2.1f) + 9f) * 0.3f);
        return (Edge.Y * (0.36f + (layer * 0.135f))) + ((0.5f - wave) * (0.10f + (layer * 0.045f)));
    }

    private Vector3 Sky(float high)
    {
        var colour = Shade.Mix(Tops[hour], Lows[hour], Shade.Step(0f, 0.5f, high / Edge.Y));
        return hour == 2 ? colour + (Shade.White * (0.05f * Shade.Glow(high, 3f))) : colour;
    }
}
