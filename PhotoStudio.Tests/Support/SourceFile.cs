namespace PhotoStudio.Tests.Support;

/// <summary>A file of the project as it stands in the repository.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
/// <param name="Lines">As written.</param>
public sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private static readonly string[] LeftOut = ["bin", "obj", "data", ".git", "TestResults", "node_modules"];

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<IReadOnlyList<SourceFile>> Found = new(() => [.. Walk(new DirectoryInfo(Root)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>Every code, razor, style and project file of ours; what tools generate is left out.</summary>
    public static IReadOnlyList<SourceFile> All => Found.Value;

    public string Text => string.Join('\n', Lines);

    /// <summary>Lines that say something.</summary>
    public int Length => Lines.Count(line => !string.IsNullOrWhiteSpace(line));

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public bool EndsWith(string ending) => Path.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Code of the product itself, without the tests.</summary>
    public static IEnumerable<SourceFile> Product(string ending) =>
        All.Where(file => file.EndsWith(ending) && (file.IsIn("PhotoStudio.Domain") || file.IsIn("PhotoStudio.Web")));

    public override string ToString() => Path;

    private static IEnumerable<SourceFile> Walk(DirectoryInfo folder) => folder.EnumerateDirectories()
        .Where(child => !LeftOut.Contains(child.Name) && !(child.Name == "Migrations" && folder.Name.StartsWith("PhotoStudio.Migrations", StringComparison.Ordinal)))
        .SelectMany(Walk)
        .Concat(folder.EnumerateFiles().Where(file => file.Extension is ".cs" or ".razor" or ".css" or ".csproj").Select(Read));

    private static SourceFile Read(FileInfo file) => new(System.IO.Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), File.ReadAllLines(file.FullName));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "PhotoStudio.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
