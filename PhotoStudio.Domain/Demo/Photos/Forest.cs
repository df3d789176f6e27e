using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Firs, row behind row, in the mist.</summary>
/// <param name="seed">Which trees.</param>
/// <param name="mood">0 morning grey, 1 warm haze, 2 blue evening, 3 frost.</param>
internal sealed class Forest(int seed, int mood) : Scene(seed)
{
    private const int Rows = 6;
    private const int Reach = 3;

    private static readonly Vector3[] Skies = [Shade.Of(0xDDE2E0), Shade.Of(0xF0E2C8), Shade.Of(0x8FA6BC), Shade.Of(0xEFF3F6)];
    private static readonly Vector3[] Hazes = [Shade.Of(0xB4C0BE), Shade.Of(0xD8C19A), Shade.Of(0x5E7A96), Shade.Of(0xC6D3DD)];
    private static readonly Vector3[] Nears = [Shade.Of(0x0F1F1C), Shade.Of(0x211B10), Shade.Of(0x0A1626), Shade.Of(0x22333E)];

    private readonly Tree[][] rows = new Tree[Rows][];
    private readonly float[][] floors = new float[Rows][];

    /// <summary>Where a tree stands, its crown, how tall and wide it is, and how many tiers of branches it has.</summary>
    private readonly record struct Tree(float Root, float Crown, float Tall, float Wide, float Tiers);

    public override Vector3 At(int column, Vector2 place)
    {
        var colour = Skies[mood] + (Shade.White * (0.12f * Shade.Glow((place - new Vector2(Edge.X * 0.62f, 0.06f)).Length(), 3.2f)));
        var ragged = ((Noise.Plane(place.X * 760f, place.Y * 520f) - 0.5f) * 0.0042f) + ((Noise.Plane(place.X * 260f, place.Y * 170f) - 0.5f) * 0.0045f);
        for (var row = 0; row < Rows; row++)
        {
            var part = row / (float)(Rows - 1);
            var inside = Inside(row, column, place, ragged * (0.5f + part));
            var cover = Shade.Step(-Pixel, Pixel, inside);
            if (cover <= 0f) continue;
            var needles = Noise.Clouds((place.X * 230f) + (row * 17f), place.Y * 120f, 4) - 0.46f;
            var tree = Shade.Mix(Hazes[mood], Nears[mood], MathF.Pow(part, 1.15f) * 0.96f) * (1f + (needles * 0.5f * part));
            if (mood == 3) tree = Shade.Mix(tree, Shade.White * 0.93f, Shade.Step(-0.02f, 0.32f, needles) * 0.38f * (1f - (part * 0.4f)));
            var mist = Shade.Step(Edge.Y * 0.42f, Edge.Y * 0.92f, place.Y) * (1f - part) * 0.85f;
            colour = Shade.Mix(colour, Shade.Mix(tree, Skies[mood], mist), cover);
        }

        var fog = Noise.Clouds((place.X * 1.6f) + Seed, place.Y * 4f, 4) * Shade.Bell(place.Y - (Edge.Y * 0.74f), 0.16f);
        return Shade.Mix(colour, Skies[mood], fog * 0.42f);
    }

    protected override void Prepare(int width)
    {
        for (var row = 0; row < Rows; row++)
        {
            var part = row / (float)(Rows - 1);
            var (ground, spread) = (Edge.Y * Shade.Mix(0.66f, 1.06f, part), Spread(row));
            rows[row] = [.. Enumerable.Range(-Reach, (int)(Edge.X / spread) + (3 * Reach)).Select(tree => Plant(tree, row, part, ground))];
            floors[row] = [.. Enumerable.Range(0, width).Select(column => ground - (0.05f * Noise.Hills((column * Pixel * 9f) + (row * 21f))))];
        }
    }

    private static float Spread(int row) => Shade.Mix(0.020f, 0.062f, row / (float)(Rows - 1));

    private Tree Plant(int tree, int row, float part, float ground)
    {
        var tall = Shade.Mix(0.18f, 0.54f, part) * (0.55f + (0.75f * Noise.Hash(tree, row + 40)));
        if (Noise.Hash(tree, row + 80) < 0.14f) tall *= 0.45f;
        return new Tree((tree + Noise.Hash(tree, row)) * Spread(row), ground - tall, tall, tall * (0.13f + (0.05f * Noise.Hash(tree, row + 60))), 9f + (Noise.Hash(tree, row + 20) * 6f));
    }

    /// <summary>How far inside a row of trees a place is; below 0 outside.</summary>
    private float Inside(int row, int column, Vector2 place, float ragged)
    {
        var inside = place.Y - floors[row][column];
        var middle = (int)MathF.Floor(place.X / Spread(row)) + Reach;
        for (var tree = Math.Max(0, middle - Reach); tree <= Math.Min(rows[row].Length - 1, middle + Reach); tree++)
        {
            var fir = rows[row][tree];
            var down = (place.Y - fir.Crown) / fir.Tall;
            if (down < 0f) continue;
            var aside = MathF.Abs(place.X - fir.Root);
            var tier = (down - (aside / fir.Tall * 0.55f)) * fir.Tiers;
            var half = fir.Wide * MathF.Pow(down, 0.82f) * (0.58f + (0.42f * (tier - MathF.Floor(tier))));
            inside = Math.Max(inside, half + ragged + 0.0006f - aside);
        }

        return inside;
    }
}
