using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Lights far out of focus, each a disc with a bright rim, as a fast lens draws them.</summary>
internal sealed class Lights(int seed, Vector3 ground, Vector3[] tints, int count) : Scene(seed)
{
    private Discs discs = new();

    public override Vector3 At(int column, Vector2 place)
    {
        var middle = (place - (Edge * new Vector2(0.5f, 0.55f))).Length();
        var colour = ground * (0.45f + (1.1f * Shade.Glow(middle, 2.6f))) * (0.85f + (0.3f * Noise.Clouds(place.X * 3f, place.Y * 3f, 3)));
        foreach (var (centre, radius, light, rim) in discs.At(place.Y))
        {
            var away = Vector2.DistanceSquared(place, centre);
            if (away > radius * radius * 1.2f) continue;
            var part = MathF.Sqrt(away) / radius;
            colour += light * (Shade.Step(1.03f, 0.96f, part) * (0.55f + (rim * MathF.Pow(part, 5f))));
        }

        return colour;
    }

    protected override void Prepare(int width)
    {
        discs = new Discs();
        for (var index = 0; index < count; index++)
        {
            var depth = Noise.Hash(index, 1);
            var band = Edge.Y * (0.5f + ((Noise.Hash(index, 3) - 0.5f) * (0.35f + (0.6f * Noise.Hash(index, 9)))));
            var light = tints[(int)(Noise.Hash(index, 4) * 0.999f * tints.Length)] * (0.05f + (0.34f * Noise.Hash(index, 5) * (1.15f - depth)));
            discs.Add(new Discs.Disc(new Vector2(Edge.X * Noise.Hash(index, 2), band), 0.006f + (0.042f * depth * depth) + (0.012f * Noise.Hash(index, 7)), light, 0.35f + (0.5f * Noise.Hash(index, 6))));
        }
    }
}
