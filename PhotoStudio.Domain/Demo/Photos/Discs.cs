using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>Round spots, kept by the bands of height they reach into, so that a place meets only those near it.</summary>
internal sealed class Discs
{
    private const int Bands = 128;

    private readonly List<Disc>[] bands = [.. Enumerable.Range(0, Bands).Select(_ => new List<Disc>())];

    /// <summary>A spot of light. <paramref name="Edge"/> is how bright its rim, or how soft its edge is.</summary>
    internal readonly record struct Disc(Vector2 Centre, float Radius, Vector3 Light, float Edge);

    public void Add(Disc disc)
    {
        var reach = disc.Radius * 2f;
        for (var band = BandOf(disc.Centre.Y - reach); band <= BandOf(disc.Centre.Y + reach); band++) bands[band].Add(disc);
    }

    public List<Disc> At(float height) => bands[BandOf(height)];

    private static int BandOf(float height) => Math.Clamp((int)(height * Bands), 0, Bands - 1);
}
