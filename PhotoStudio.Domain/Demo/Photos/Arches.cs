using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>A passage of arches, light falling in between them, and a bright end.</summary>
internal sealed class Arches(int seed, Vector3 stone, Vector3 sky, float side) : Scene(seed)
{
    private const int Depth = 9;

    public override Vector3 At(int column, Vector2 place)
    {
        var point = new Vector2(Edge.X * (0.5f + side), Edge.Y * 0.56f);
        for (var arch = 0; arch < Depth; arch++)
        {
            var scale = 1f / (1f + (arch * 0.62f));
            var at = (place - point) / (Edge.Y * 0.62f * scale);
            var inside = Opening(at);
            if (inside <= -0.0015f / scale) return Wall(at, arch, place, -inside);
            var deep = Opening(at / 0.86f);
            if (deep <= 0f) return Reveal(at, arch, place, deep);
            if (arch < Depth - 1 && at.Y > 0.62f * 0.86f) continue;
        }

        var end = (place - point).Length();
        return sky * (1.02f - (0.3f * (point.Y - place.Y))) + (Shade.White * (0.14f * Shade.Glow(end, 9f)));
    }

    /// <summary>Over 0 inside the opening: a round head on two straight sides, down to the floor.</summary>
    private static float Opening(Vector2 at)
    {
        const float Half = 0.46f;
        const float Spring = -0.22f;
        var body = Half - MathF.Abs(at.X);
        return at.Y > Spring ? Math.Min(body, 0.62f - at.Y) : Half - new Vector2(at.X, at.Y - Spring).Length();
    }

    private Vector3 Wall(Vector2 at, int arch, Vector2 place, float away)
    {
        if (at.Y > 0.62f) return Floor(at, arch, place);
        var light = 0.60f + (0.34f * Noise.Hash(arch, 4)) + (0.10f * Math.Clamp(at.X * 1.6f, -1f, 1f));
        var beam = 0.20f * Shade.Step(0.3f, -0.5f, at.X + (at.Y * 0.6f) - 0.1f);
        var edge = 1f - (0.16f * Shade.Glow(away, 16f));
        return Stone(place, arch) * ((light + beam) * edge * Fade(arch)) + Haze(arch);
    }

    /// <summary>The thickness of the wall, lit from one side.</summary>
    private Vector3 Reveal(Vector2 at, int arch, Vector2 place, float deep)
    {
        if (at.Y > 0.62f * 0.86f) return Floor(at, arch, place);
        var facing = at.X > 0f ? 0.95f : 0.48f;
        var under = at.Y < -0.22f ? Shade.Mix(facing, 0.42f, Shade.Step(0.46f, 0f, MathF.Abs(at.X))) : facing;
        return Stone(place, arch) * (under * (0.86f + (deep * 2.2f)) * Fade(arch)) + Haze(arch);
    }

    private Vector3 Floor(Vector2 at, int arch, Vector2 place)
    {
        var strip = 0.62f + (0.30f * Shade.Step(-0.2f, 0.35f, at.X + (0.5f * (at.Y - 0.6f))));
        var worn = (Noise.Clouds(place.X * 30f, place.Y * 90f, 4) - 0.46f) * 0.28f;
        var path = 0.16f * Shade.Bell(place.X - (Edge.X * (0.5f + side)), 0.10f + (0.3f * Math.Max(0f, place.Y - (Edge.Y * 0.56f))));
        return (stone * 0.94f * (strip + worn + path) * Fade(arch)) + (sky * (path * 0.25f)) + Haze(arch);
    }

    private Vector3 Stone(Vector2 place, int arch) =>
        stone * (0.86f + (0.20f * Noise.Clouds((place.X * 7f) + (arch * 5f), place.Y * 7f)) + (0.13f * Noise.Clouds(place.X * 70f, place.Y * 70f, 3)));

    private static float Fade(int arch) => 0.72f + (0.28f * arch / (Depth - 1));

    private Vector3 Haze(int arch) => sky * (0.018f * arch);
}
