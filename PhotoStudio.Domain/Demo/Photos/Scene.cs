using System.Numerics;

namespace PhotoStudio.Domain.Demo.Photos;

/// <summary>A motif that can be drawn at any size. Places are 0 to 1 along the longer side, downwards from the top left.</summary>
internal abstract class Scene(int seed)
{
    protected Noise Noise { get; } = new(seed);

    protected int Seed => seed;

    /// <summary>The lower right corner.</summary>
    protected Vector2 Edge { get; private set; }

    /// <summary>How large a pixel is.</summary>
    protected float Pixel { get; private set; }

    /// <summary>Called before drawing; what depends on the column only is worked out here.</summary>
    public void Open(int width, int height)
    {
        Pixel = 1f / Math.Max(width, height);
        Edge = new Vector2(width, height) * Pixel;
        Prepare(width);
    }

    /// <summary>The light at a place.</summary>
    public abstract Vector3 At(int column, Vector2 place);

    protected virtual void Prepare(int width)
    {
    }
}
