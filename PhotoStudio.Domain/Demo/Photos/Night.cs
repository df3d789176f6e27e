using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>A clear night over a dark ridge: the Milky Way, or northern lights.</summary>
internal sealed class Night(int seed, bool aurora) : Scene(seed)
{
    private static readonly Vector3 Zenith = Shade.Of(0x070B1A);
    private static readonly Vector3 Horizon = Shade.Of(0x2C3E5E);

    private float[] ridge = [];

    public override Vector3 At(int column, Vector2 place)
    {
        var depth = place.Y - ridge[column];
        var colour = Sky(place);
        if (depth <= 0f) return colour;
        var ground = Shade.Of(0x05070C) * (1f + Noise.Clouds(place.X * 60f, place.Y * 60f, 3));
        return Shade.Mix(colour, ground, Shade.Step(0f, Pixel * 1.5f, depth));
    }

    protected override void Prepare(int width) => ridge = [.. Enumerable.Range(0, width)
        .Select(column => (Edge.Y * 0.84f) + ((0.45f - Noise.Hills((column * Pixel * 2.4f) + Seed)) * 0.24f) - (0.006f * Noise.Line(column * Pixel * 240f)))];

    private Vector3 Sky(Vector2 place)
    {
        var colour = Shade.Mix(Zenith, Horizon, Shade.Step(0.05f, 0.95f, place.Y / Edge.Y));
        colour += Shade.Of(0xD08A5A) * (0.35f * Shade.Glow(MathF.Abs(place.Y - (Edge.Y * 0.86f)), 11f));
        if (aurora) colour += Lights(place);
        else colour += Way(place);
        return colour + Stars(place, 260f, 0.972f, 0.75f) + Stars(place, 90f, 0.985f, 1.35f);
    }

    private Vector3 Way(Vector2 place)
    {
        var across = ((place.X - (Edge.X * 0.5f)) * 0.83f) + ((place.Y - (Edge.Y * 0.42f)) * 0.56f);
        var along = ((place.Y - (Edge.Y * 0.42f)) * 0.83f) - ((place.X - (Edge.X * 0.5f)) * 0.56f);
        across += (Noise.Clouds(along * 3f, across * 3f, 4) - 0.47f) * 0.16f;
        var cloud = Noise.Clouds((across * 7f) + 3f, along * 4f);
        var dust = Shade.Step(0.38f, 0.62f, Noise.Clouds((across * 11f) + 40f, along * 6f));
        var band = Shade.Bell(across, 0.15f) * (0.35f + cloud);
        return ((Shade.Of(0x8E9CC8) * 0.42f) + (Shade.Of(0xE7C3A0) * (0.42f * Shade.Bell(across, 0.07f)))) * (band * (1f - (0.78f * dust * Shade.Bell(across, 0.10f))));
    }

    private Vector3 Lights(Vector2 place)
    {
        var sum = Vector3.Zero;
        for (var curtain = 0; curtain < 3; curtain++)
        {
            var foot = (Edge.Y * (0.50f + (curtain * 0.09f))) + ((Noise.Hills((place.X * 1.5f) + (curtain * 9f) + Seed) - 0.48f) * 0.42f);
            var up = foot - place.Y;
            var ray = 0.35f + Noise.Line((place.X * 60f) + (curtain * 31f)) * Noise.Line((place.X * 19f) + (curtain * 7f)) * 1.7f;
            var glow = up > 0f ? Shade.Glow(up, 4.6f) : Shade.Glow(-up, 42f);
            sum += Shade.Mix(Shade.Of(0x46E8A0), Shade.Of(0x8A5AD8), Shade.Step(0.04f, 0.42f, up)) * (glow * ray * 0.34f);
        }

        return sum;
    }

    private Vector3 Stars(Vector2 place, float many, float rare, float large)
    {
        var (x, y) = (place.X * many, place.Y * many);
        var (cellX, cellY) = ((int)x, (int)y);
        var chance = Noise.Hash(cellX + (int)many, cellY);
        if (chance < rare - (aurora ? 0f : 0.012f)) return Vector3.Zero;
        var centre = new Vector2(cellX + 0.3f + (0.4f * Noise.Hash(cellX, cellY + 900)), cellY + 0.3f + (0.4f * Noise.Hash(cellX + 900, cellY)));
        var away = Vector2.Distance(new Vector2(x, y), centre) / many / 0.0011f / large;
        var tint = Shade.Mix(Shade.Of(0xFFD9B0), Shade.Of(0xC4D8FF), Noise.Hash(cellX, cellY + 77));
        return tint * (MathF.Exp(-away * away) * (0.35f + (0.9f * Noise.Hash(cellX + 5, cellY + 5))));
    }
}
