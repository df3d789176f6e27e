using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Cloth in soft folds, lit from the side.</summary>
internal sealed class Linen(int seed, Vector3 cloth) : Scene(seed)
{
    private const float Reach = 0.0035f;

    private static readonly Vector3 Sun = Vector3.Normalize(new Vector3(-0.62f, -0.42f, 0.62f));

    public override Vector3 At(int column, Vector2 place)
    {
        var high = Fold(place.X, place.Y);
        var normal = Vector3.Normalize(new Vector3(high - Fold(place.X + Reach, place.Y), high - Fold(place.X, place.Y + Reach), Reach * 1.5f));
        var light = Math.Max(0f, Vector3.Dot(normal, Sun));
        var shine = MathF.Pow(Math.Max(0f, Vector3.Dot(normal, Vector3.Normalize(Sun + Vector3.UnitZ))), 14f);
        var hollow = Shade.Step(0.02f, 0.17f, high);
        var weave = 1f + (0.045f * (MathF.Sin(place.X * 2400f) + MathF.Sin(place.Y * 2400f)) * 0.5f) + (0.05f * (Noise.Plane(place.X * 380f, place.Y * 380f) - 0.5f));
        return ((cloth * (0.24f + (0.62f * light) + (0.22f * hollow))) + (Shade.Of(0xFFF4E4) * (shine * 0.13f))) * weave;
    }

    private float Fold(float x, float y)
    {
        var bend = Noise.Plane((x * 2.3f) + Seed, y * 2.3f) * 2.1f;
        var sway = Noise.Plane((x * 1.4f) + 31f, (y * 1.4f) + Seed) * 1.7f;
        var wave = Noise.Plane((x * 3.1f) + (bend * 1.5f), (y * 1.5f) + (sway * 1.3f));
        var crease = 1f - MathF.Abs((2f * Noise.Plane((x * 2.0f) + sway + 7f, (y * 4.2f) + (bend * 1.1f))) - 1f);
        return (wave * 0.115f) + (crease * crease * 0.05f);
    }
}
