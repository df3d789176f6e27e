namespace PhotoStudio.Web.Shared.Look;

/// <summary>Marks of photographs, on a square of 20 as the paths of <see cref="Glyph"/>.</summary>
public static class Marks
{
    public const string Heart = "M10 16.5S3 12.4 3 7.6A3.6 3.6 0 0 1 10 6a3.6 3.6 0 0 1 7 1.6c0 4.8-7 8.9-7 8.9z";
}
