using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Somebody against a painted ground, out of focus: a head, hair, a neck, shoulders, as soft shapes of light.</summary>
/// <param name="seed">Small differences.</param>
/// <param name="look">Colours.</param>
/// <param name="turn">Which way the face turns, -1 to 1.</param>
/// <param name="close">How near, 1 is half the height.</param>
internal sealed class Portrait(int seed, Portrait.Look look, float turn, float close) : Scene(seed)
{
    /// <summary>The colours of ground, clothes, skin and hair, and whether the hair is long.</summary>
    internal sealed record Look(Vector3 Ground, Vector3 Cloth, Vector3 Skin, Vector3 Hair, bool Long);

    private const float Soft = 0.055f;

    public override Vector3 At(int column, Vector2 place)
    {
        var middle = new Vector2(Edge.X * (0.5f + (turn * 0.04f)), Edge.Y * 0.40f);
        var at = (place - middle) / (Edge.Y * 0.40f * close);
        var colour = Ground(place, middle);
        colour = Lay(colour, look.Hair * 0.8f, at, HairBehind(at));
        colour = Lay(colour, Cloth(at), at, Body(at));
        colour = Lay(colour, look.Skin * (0.62f + (0.30f * Side(at))), at, Neck(at));
        colour = Lay(colour, Face(at), at, Egg(at, new Vector2(turn * 0.05f, 0f), 0.31f, 0.42f));
        return Lay(colour, look.Hair * (0.7f + (0.9f * Shade.Bell(at.X + 0.12f, 0.16f) * Shade.Bell(at.Y + 0.42f, 0.18f))), at, HairAbove(at));
    }

    private static Vector3 Lay(Vector3 under, Vector3 over, Vector2 at, float inside) => Shade.Mix(under, over, Shade.Step(-Soft, Soft, inside + (0.012f * MathF.Sin(at.Y * 9f))));

    private Vector3 Ground(Vector2 place, Vector2 middle)
    {
        var cloud = Noise.Clouds(place.X * 2.6f, place.Y * 2.6f) - 0.45f;
        var glow = Shade.Glow((place - middle - new Vector2(0.08f, 0.02f)).Length(), 2.4f);
        return look.Ground * (0.62f + (0.62f * glow) + (cloud * 0.5f));
    }

    /// <summary>The light comes from the left.</summary>
    private static float Side(Vector2 at) => Shade.Step(0.42f, -0.30f, at.X);

    private Vector3 Face(Vector2 at)
    {
        var round = 1f - Math.Min(1f, new Vector2(at.X / 0.34f, at.Y / 0.46f).LengthSquared());
        var light = 0.44f + (0.52f * Side(at + new Vector2(0f, at.Y * 0.2f))) + (0.10f * MathF.Sqrt(Math.Max(0f, round)));
        var eyes = (Shade.Bell(at.X + 0.13f - (turn * 0.10f), 0.075f) + Shade.Bell(at.X - 0.13f - (turn * 0.10f), 0.075f)) * Shade.Bell(at.Y + 0.02f, 0.035f);
        var mouth = Shade.Bell(at.X - (turn * 0.12f), 0.085f) * Shade.Bell(at.Y - 0.215f, 0.022f);
        var nose = Shade.Bell(at.X - 0.035f - (turn * 0.13f), 0.035f) * Shade.Bell(at.Y - 0.09f, 0.06f);
        var cheek = Shade.Bell(at.X + 0.15f, 0.1f) * Shade.Bell(at.Y - 0.1f, 0.1f);
        var skin = look.Skin * (light - (0.22f * eyes) - (0.08f * nose) + (0.05f * cheek));
        return Shade.Mix(skin, look.Skin * new Vector3(0.72f, 0.42f, 0.40f), mouth * 0.45f);
    }

    private Vector3 Cloth(Vector2 at)
    {
        var fold = Noise.Clouds((at.X * 2.6f) + Seed, at.Y * 1.2f, 4) - 0.46f;
        return look.Cloth * (0.50f + (0.55f * Side(at * 0.6f)) + (fold * 0.5f));
    }

    private static float Egg(Vector2 at, Vector2 centre, float wide, float tall)
    {
        var off = at - centre;
        var narrow = off.Y > 0f ? 1f + (0.55f * off.Y * off.Y / (tall * tall)) : 1f;
        return (1f - new Vector2(off.X * narrow / wide, off.Y / tall).Length()) * wide;
    }

    private static float Neck(Vector2 at) => Math.Min(0.155f + (0.09f * Shade.Step(0.45f, 0.75f, at.Y)) - MathF.Abs(at.X), Math.Min(at.Y - 0.2f, 0.86f - at.Y - (MathF.Abs(at.X) * 0.35f)));

    private static float Body(Vector2 at)
    {
        var side = MathF.Abs(at.X);
        var slope = 0.58f + (0.20f * side) + (1.5f * MathF.Pow(Math.Max(0f, side - 0.40f), 2.1f));
        var neckline = 0.30f * Shade.Step(0.30f, 0f, side);
        return Math.Min((at.Y - slope - neckline) * 0.8f, 0.92f + (0.12f * Math.Max(0f, at.Y - 0.9f)) - side);
    }

    private float HairBehind(Vector2 at)
    {
        var crown = Egg(at, new Vector2(0f, -0.10f), 0.385f, 0.46f);
        if (!look.Long) return Math.Min(crown, 0.12f - at.Y);
        var fall = Math.Min(0.37f + (0.05f * MathF.Sin(at.Y * 5f)) - MathF.Abs(at.X), Math.Min(at.Y + 0.1f, 0.78f - at.Y));
        return Math.Max(crown, fall);
    }

    private float HairAbove(Vector2 at)
    {
        var crown = Egg(at, new Vector2(0f, -0.10f), 0.375f, 0.45f);
        var parting = -0.20f + (1.1f * (at.X - 0.10f) * (at.X - 0.10f)) + (0.35f * Math.Max(0f, at.X - 0.06f));
        var sides = MathF.Abs(at.X - (turn * 0.06f)) - 0.265f;
        return Math.Min(crown, Math.Max(parting - at.Y, look.Long ? sides : Math.Min(sides, 0.02f - at.Y)));
    }
}
