using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>A field in low light: soft trees far away, grass, and flowers out of focus in front.</summary>
internal sealed class Meadow(int seed, int hour, Vector3[] flowers) : Scene(seed)
{
    private static readonly Vector3[] Skies = [Shade.Of(0xF4D49A), Shade.Of(0xDCE6E8), Shade.Of(0xE8B8A4)];
    private static readonly Vector3[] Suns = [Shade.Of(0xFFF2C2), Shade.Of(0xFFFFF6), Shade.Of(0xFFE3C0)];
    private static readonly Vector3[] Trees = [Shade.Of(0x8E7F45), Shade.Of(0x6E8A72), Shade.Of(0x6A5560)];
    private static readonly Vector3[] Fields = [Shade.Of(0x9A8A3C), Shade.Of(0x6F9150), Shade.Of(0x6E6A4A)];
    private static readonly Vector3[] Fronts = [Shade.Of(0x3E4418), Shade.Of(0x2E4A22), Shade.Of(0x2E3020)];

    private Discs heads = new();
    private float[] hedge = [];

    public override Vector3 At(int column, Vector2 place)
    {
        var line = Edge.Y * 0.46f;
        var sun = new Vector2(Edge.X * 0.66f, Edge.Y * 0.20f);
        var away = (place - sun).Length();
        var glow = Suns[hour] * ((0.55f * Shade.Glow(away, 3.2f)) + (0.5f * Shade.Step(0.13f, 0.02f, away)));
        var colour = (Skies[hour] * (0.86f + (0.14f * (place.Y / line)))) + glow;
        var trees = Shade.Step(-0.014f, 0.014f, place.Y - hedge[column]);
        var leaves = Noise.Clouds(place.X * 24f, place.Y * 24f, 4) - 0.46f;
        colour = Shade.Mix(colour, Shade.Mix(Trees[hour] * (1f + (leaves * 0.5f)), Skies[hour], 0.35f) + (glow * 0.35f), trees);
        if (place.Y > line - 0.02f) colour = Shade.Mix(colour, Field(place, line) + (glow * 0.30f), Shade.Step(line - 0.012f, line + 0.02f, place.Y));
        foreach (var (centre, radius, light, soft) in heads.At(place.Y))
        {
            var off = (place - centre).Length();
            if (off < radius * 1.3f) colour = Shade.Mix(colour, light + (glow * 0.4f), 0.86f * Shade.Step(radius * (1f + soft), radius * (1f - soft), off));
        }

        return colour;
    }

    protected override void Prepare(int width)
    {
        hedge = [.. Enumerable.Range(0, width).Select(column => (Edge.Y * 0.43f) - (0.10f * Noise.Hills((column * Pixel * 4f) + Seed)))];
        heads = new Discs();
        var front = Enumerable.Range(0, 330).Select(Head).OrderBy(head => head.Centre.Y);
        foreach (var head in front) heads.Add(head);
    }

    private Discs.Disc Head(int head)
    {
        var near = MathF.Pow(Noise.Hash(head, 1), 1.7f);
        var light = flowers[(int)(Noise.Hash(head, 4) * 0.999f * flowers.Length)] * (0.70f + (0.35f * Noise.Hash(head, 5)));
        var foot = new Vector2(Edge.X * Noise.Hash(head, 2), Edge.Y * (0.55f + (0.46f * near) + (0.03f * Noise.Hash(head, 3))));
        return new Discs.Disc(foot, 0.0016f + (0.017f * near * near), light, 0.25f + (0.5f * near));
    }

    private Vector3 Field(Vector2 place, float line)
    {
        var near = (place.Y - line) / (Edge.Y - line);
        var blade = Noise.Plane(place.X * Shade.Mix(420f, 90f, near), place.Y * Shade.Mix(60f, 12f, near)) - 0.5f;
        var patch = Noise.Clouds(place.X * 4f, place.Y * 14f, 4) - 0.46f;
        return Shade.Mix(Fields[hour] * 1.12f, Fronts[hour], Shade.Step(0f, 1f, near)) * (1f + (blade * 0.42f) + (patch * 0.45f));
    }
}
