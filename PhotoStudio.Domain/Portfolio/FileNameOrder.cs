using System.Globalization;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>File names as people count them: IMG_9 before IMG_10.</summary>
internal sealed class FileNameOrder : IComparer<string>
{
    public static readonly FileNameOrder Instance = new();

    private static readonly CompareInfo Names = CultureInfo.InvariantCulture.CompareInfo;

    public int Compare(string? x, string? y) => Names.Compare(x ?? "", y ?? "", CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
