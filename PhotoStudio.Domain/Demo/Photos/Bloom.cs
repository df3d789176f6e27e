using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>A flower from very near: rings of petals, soft at the edge of the depth of field.</summary>
internal sealed class Bloom(int seed, Vector3 petal, Vector3 heart, Vector3 ground) : Scene(seed)
{
    private const int Rings = 7;

    public override Vector3 At(int column, Vector2 place)
    {
        var centre = Edge * new Vector2(0.47f, 0.50f);
        var off = place - centre;
        var (away, turn) = (off.Length() / (Math.Min(Edge.X, Edge.Y) * 0.56f), MathF.Atan2(off.Y, off.X));
        var colour = ground * (0.55f + (0.7f * Shade.Glow((place - (Edge * new Vector2(0.3f, 0.2f))).Length(), 2.0f)) + (0.25f * (Noise.Clouds(place.X * 3f, place.Y * 3f, 3) - 0.4f)));
        for (var ring = 0; ring < Rings; ring++) colour = Ring(colour, ring, away, turn);
        var seeds = Noise.Plane(place.X * 190f, place.Y * 190f);
        return Shade.Mix(colour, heart * (0.45f + (0.75f * seeds)), Shade.Step(0.115f, 0.075f, away + (0.012f * seeds)));
    }

    private Vector3 Ring(Vector3 under, int ring, float away, float turn)
    {
        var outer = 1f - (ring / (float)Rings);
        var count = 11 - ring;
        var wave = (turn + (ring * 1.37f) + (0.10f * MathF.Sin(away * 7f + ring))) / MathF.Tau * count;
        var number = MathF.Floor(wave);
        var across = (wave - number - 0.5f) * 2f;
        var petalNumber = (((int)number % count) + count) % count;
        var longer = 0.90f + (0.22f * Noise.Hash(petalNumber, ring));
        var tip = (0.16f + (0.92f * MathF.Pow(outer, 1.15f))) * longer * (1f - (0.20f * MathF.Pow(MathF.Abs(across), 2.6f)));
        var soft = 0.010f + (0.055f * outer * outer);
        var cover = Shade.Step(tip + soft, tip - soft, away);
        if (cover <= 0f) return under;
        var along = Math.Clamp(away / tip, 0f, 1f);
        var vein = 0.05f * (Noise.Line((across * 14f) + (petalNumber * 31f) + (ring * 7f)) - 0.5f) * along;
        var cup = 0.52f + (0.52f * MathF.Pow(along, 1.25f)) - (0.20f * MathF.Pow(MathF.Abs(across), 2.2f));
        var side = -0.10f * MathF.Sin(turn - 2.4f);
        var tint = Shade.Mix(petal * new Vector3(0.86f, 0.66f, 0.64f), petal, Shade.Step(0.1f, 0.85f, along));
        var light = (cup + vein + side) * (0.80f + (0.24f * Noise.Hash(petalNumber + 50, ring)));
        var rim = 0.10f * Shade.Bell(tip - away, 0.03f);
        var shaded = Shade.Mix(tint * light, tint * light * 0.78f, Shade.Step(0.6f, 1f, MathF.Abs(across)) * 0.7f);
        return Shade.Mix(under * (1f - (0.35f * Shade.Step(tip + 0.10f, tip, away))), shaded + new Vector3(rim * 0.4f), cover);
    }
}
