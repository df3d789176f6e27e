namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Smooth chance: the same for the same seed, so that the demo looks the same everywhere. Looked up in a table, since a picture asks for it a hundred million times.</summary>
internal sealed class Noise
{
    private const int Size = 1024;
    private const int Mask = Size - 1;

    private readonly float[] values = new float[Size];
    private readonly int[] places = new int[Size * 2];

    public Noise(int seed)
    {
        var random = new Random(seed);
        for (var at = 0; at < Size; at++) (values[at], places[at]) = (random.NextSingle(), at);
        random.Shuffle(places.AsSpan(0, Size));
        places.AsSpan(0, Size).CopyTo(places.AsSpan(Size));
    }

    /// <summary>0 to 1, for a whole number.</summary>
    public float Hash(int x) => values[places[x & Mask]];

    /// <summary>0 to 1, for a pair of whole numbers.</summary>
    public float Hash(int x, int y) => values[places[(x & Mask) + places[y & Mask]]];

    /// <summary>0 to 1, smooth along a line.</summary>
    public float Line(float x)
    {
        var whole = (int)MathF.Floor(x);
        return Shade.Mix(Hash(whole), Hash(whole + 1), Ease(x - whole));
    }

    /// <summary>0 to 1, smooth over a plane.</summary>
    public float Plane(float x, float y)
    {
        var (wholeX, wholeY) = ((int)MathF.Floor(x), (int)MathF.Floor(y));
        var (across, down) = (Ease(x - wholeX), Ease(y - wholeY));
        var (left, right) = (wholeX & Mask, (wholeX + 1) & Mask);
        var (upper, lower) = (places[wholeY & Mask], places[(wholeY + 1) & Mask]);
        var above = Shade.Mix(values[places[left + upper]], values[places[right + upper]], across);
        return Shade.Mix(above, Shade.Mix(values[places[left + lower]], values[places[right + lower]], across), down);
    }

    /// <summary>About 0 to 1, rough along a line: hills.</summary>
    public float Hills(float x)
    {
        var (sum, part) = (0f, 0.5f);
        for (var octave = 0; octave < 6; octave++, part *= 0.48f, x = (x * 2.03f) + 17.3f) sum += part * Line(x);
        return sum;
    }

    /// <summary>About 0 to 1, rough over a plane: clouds.</summary>
    public float Clouds(float x, float y, int octaves = 5)
    {
        var (sum, part) = (0f, 0.5f);
        for (var octave = 0; octave < octaves; octave++, part *= 0.5f)
        {
            sum += part * Plane(x, y);
            (x, y) = ((x * 1.6f) - (y * 1.2f) + 11.7f, (x * 1.2f) + (y * 1.6f) + 11.7f);
        }

        return sum;
    }

    private static float Ease(float part) => part * part * (3f - (2f * part));
}
