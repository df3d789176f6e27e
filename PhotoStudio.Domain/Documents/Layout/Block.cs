namespace PhotoStudio.Domain.Documents.Layout;

/// <summary>Something that takes a width and has a height: what pages are made of. Measuring has no effect, so it may be done twice.</summary>
public abstract class Block
{
    /// <summary>Points.</summary>
    public abstract float HeightAt(float width);

    /// <summary>From the top to the baseline of the first line, for blocks that stand beside one another.</summary>
    public virtual float BaselineAt(float width) => HeightAt(width);

    /// <summary>The width it would like to have.</summary>
    public virtual float NaturalWidth => 0;

    public abstract void Draw(Sheet sheet, float x, float y, float width);
}
