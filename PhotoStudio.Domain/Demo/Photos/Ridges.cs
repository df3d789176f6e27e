using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Ridges, one behind the other in the haze.</summary>
/// <param name="seed">Which ridges.</param>
/// <param name="hour">0 dawn, 1 day, 2 dusk.</param>
/// <param name="sun">Where the sun stands, as parts of width and height.</param>
/// <param name="rough">0 hills, 1 peaks.</param>
internal sealed class Ridges(int seed, int hour, Vector2 sun, float rough) : Scene(seed)
{
    private const int Layers = 7;

    private static readonly Vector3[] Tops = [Shade.Of(0x607EA6), Shade.Of(0x6894BE), Shade.Of(0x3A3E68)];
    private static readonly Vector3[] Middles = [Shade.Of(0xD6BCBE), Shade.Of(0xC4D6E0), Shade.Of(0xBA7476)];
    private static readonly Vector3[] Lows = [Shade.Of(0xFCDAB2), Shade.Of(0xEEECE0), Shade.Of(0xFCB26C)];
    private static readonly Vector3[] Lights = [Shade.Of(0xFFECCE), Shade.Of(0xFFF4E2), Shade.Of(0xFFCE8C)];
    private static readonly Vector3[] Nears = [Shade.Of(0x162230), Shade.Of(0x182C2E), Shade.Of(0x141426)];

    private readonly float[][] tops = new float[Layers][];
    private Vector3[] haze = [];
    private Vector2 light;

    public override Vector3 At(int column, Vector2 place)
    {
        var layer = Layers - 1;
        while (layer >= 0 && place.Y < tops[layer][column]) layer--;
        if (layer < 0) return Sky(place);
        var part = layer / (float)(Layers - 1);
        var depth = place.Y - tops[layer][column];
        var body = Shade.Mix(haze[column] * new Vector3(0.86f, 0.9f, 0.98f), Nears[hour], MathF.Pow(part, 0.85f) * 0.97f);
        var mist = Shade.Mix(haze[column], body, 0.25f + (0.75f * Shade.Glow(depth, Shade.Mix(7f, 1.2f, part))));
        mist += new Vector3(1f, 0.75f, 0.5f) * (Shade.Glow(MathF.Abs(place.X - light.X), 3.2f) * (1f - part) * 0.10f);
        var grown = Noise.Clouds(place.X * Shade.Mix(45f, 99f, part) + layer * 9f, place.Y * Shade.Mix(30f, 66f, part), 4) - 0.46f;
        mist *= 1f + (grown * 0.34f * part);
        var above = layer == 0 ? Sky(place) : haze[column];
        return depth < Pixel ? Shade.Mix(above, mist, Shade.Clamp(0.5f + (depth / Pixel * 0.5f))) : mist;
    }

    protected override void Prepare(int width)
    {
        light = sun * Edge;
        for (var layer = 0; layer < Layers; layer++) tops[layer] = [.. Enumerable.Range(0, width).Select(column => Top(layer, column * Pixel))];
        haze = [.. Enumerable.Range(0, width).Select(column => Sky(new Vector2(column * Pixel, Edge.Y * 0.55f)))];
    }

    private float Top(int layer, float across)
    {
        var part = layer / (float)(Layers - 1);
        var x = (across * Shade.Mix(2.2f, 3.6f, part)) + (layer * 31.7f) + (Seed * 7f);
        var hill = Noise.Hills(x);
        var peak = 1f - MathF.Abs((2f * Noise.Line((x * 0.9f) + 5f)) - 1f);
        var high = Shade.Mix(hill, (hill * 0.62f) + (peak * peak * 0.42f), rough);
        return (Edge.Y * (0.47f + (0.075f * layer) + (0.01f * part))) - ((high - 0.35f) * Shade.Mix(0.17f, 0.25f, part) * Shade.Mix(1f, 1.25f, rough));
    }

    private Vector3 Sky(Vector2 place)
    {
        var high = place.Y / Edge.Y;
        var colour = Shade.Mix(Shade.Mix(Tops[hour], Middles[hour], Shade.Step(0f, 0.42f, high)), Lows[hour], Shade.Step(0.25f, 0.62f, high));
        var away = ((place - light) * new Vector2(1f, 1.12f)).Length();
        colour += Lights[hour] * ((0.36f * Shade.Glow(away, 5.5f)) + (0.30f * Shade.Glow(away, 22f)));
        var cloud = Shade.Step(0.42f, 0.78f, Noise.Clouds((place.X * 2.2f) + Seed, place.Y * 9f));
        colour = Shade.Mix(colour, Shade.Mix(colour * 0.93f, Lights[hour], 0.35f), cloud * 0.6f * Shade.Step(0.75f, 0.1f, high));
        return Vector3.Max(colour, Lights[hour] * (1.25f * Shade.Step(0.021f, 0.017f, away)));
    }
}
