using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>The light of a window on a plastered wall, with the shadow of a plant in it.</summary>
internal sealed class WindowLight(int seed, Vector3 wall, float lean, bool plant) : Scene(seed)
{
    public override Vector3 At(int column, Vector2 place)
    {
        var plaster = (Noise.Clouds(place.X * 6f, place.Y * 6f) * 0.20f) + (Noise.Clouds(place.X * 42f, place.Y * 42f, 4) * 0.14f) + 0.83f;
        var foot = Edge.Y * 0.88f;
        var soft = Shade.Mix(0.006f, 0.018f, place.Y / Edge.Y);
        var x = ((place.X - (Edge.X * 0.46f)) + ((place.Y - (Edge.Y * 0.45f)) * lean)) / 0.30f;
        var y = ((place.Y - (Edge.Y * 0.44f)) + ((place.X - (Edge.X * 0.46f)) * 0.10f)) / (Edge.Y * 0.36f);
        var light = Pane(x, soft / 0.30f, 1f) * Pane(y, soft / 0.3f, 1f) * Bars(x, y, soft / 0.26f);
        if (plant) light *= 1f - (0.82f * Leaves(new Vector2(x, y), soft * 3.4f));
        light *= 0.78f + (0.22f * Noise.Clouds(place.X * 2f, place.Y * 2f, 3));
        var ground = wall * plaster * (0.40f + (0.16f * (1f - (place.X / Edge.X))));
        if (place.Y > foot) return Floor(place, foot, light);
        var shade = 1f - (0.35f * Shade.Glow(foot - place.Y, 40f));
        return (ground * shade) + (Shade.Of(0xFFF0D6) * (light * 0.50f) * plaster);
    }

    private Vector3 Floor(Vector2 place, float foot, float light)
    {
        var board = Noise.Line((place.Y - foot) * 30f) * 0.25f;
        var grain = Noise.Clouds(place.X * 9f, place.Y * 220f, 4);
        return (Shade.Of(0x4A3A2E) * (0.55f + board + (grain * 0.35f))) + (Shade.Of(0xFFE9C8) * (light * 0.2f));
    }

    private static float Pane(float at, float soft, float half) => Shade.Step(half + soft, half - soft, MathF.Abs(at));

    private static float Bars(float x, float y, float soft) =>
        Shade.Step(0.03f, 0.03f + (soft * 1.6f), MathF.Abs(x)) * Shade.Step(0.025f, 0.025f + (soft * 1.6f), MathF.Abs(y - 0.33f)) * Shade.Step(0.025f, 0.025f + (soft * 1.6f), MathF.Abs(y + 0.33f));

    /// <summary>Long leaves that grow from one foot and bend outwards.</summary>
    private float Leaves(Vector2 at, float soft)
    {
        var cover = 0f;
        for (var leaf = 0; leaf < 9; leaf++)
        {
            var turn = ((leaf / 8f) - 0.5f) * 2.1f;
            var length = 0.75f + (0.5f * Noise.Hash(leaf, 3));
            var up = (1.05f - at.Y) / length;
            if (up is < 0f or > 1.05f) continue;
            var middle = 0.25f + (turn * up * (0.45f + (0.55f * up))) + (0.05f * Noise.Hash(leaf, 8));
            var half = 0.075f * MathF.Sin(MathF.PI * Math.Clamp(up, 0f, 1f)) * (0.7f + (0.6f * Noise.Hash(leaf, 5)));
            cover = Math.Max(cover, Shade.Step(half + soft, half - (soft * 0.5f), MathF.Abs(at.X - middle)));
        }

        return cover;
    }
}
